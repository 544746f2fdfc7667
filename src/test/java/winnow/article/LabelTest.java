package winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import winnow.date.DateLine;
import winnow.date.DateReader;

final class LabelTest {
  @ParameterizedTest
  @MethodSource("winnow.article.Label#all")
  void everyLabelReadsItsExample(Label label) {
    DateLine line = DateLine.of(label.example(), DateReader.standard());

    Optional<String> name = Bylines.read(line).map(Byline::names);

    assertEquals(Optional.of(label.name()).filter(it -> !it.isEmpty()), name);
  }
}
