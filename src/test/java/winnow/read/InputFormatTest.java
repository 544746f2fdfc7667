package winnow.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InputFormatTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "pages/a.TEXT, TEXT",
    "a.md, TEXT",
    "a.jsonl, JSONL",
    "a.ndjson, JSONL",
    "CC-MAIN.warc.wet, WET",
    "a.warc, WET"
  })
  void theNameTellsTheFormPackedOrNot(String name, InputFormat format) {
    assertEquals(Optional.of(format), InputFormat.named(name));
    assertEquals(Optional.of(format), InputFormat.named(name + ".gz"));
    assertEquals(Optional.of(format), InputFormat.named(name + ".ZST"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "txt", "a.html", "a.gz", "a.txt.bz2", "a.txt.gz.gz", "a.json", ""})
  void anotherNameTellsNone(String name) {
    assertEquals(Optional.empty(), InputFormat.named(name));
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void textAloneIsOnePage(InputFormat format) {
    assertEquals(format != InputFormat.TEXT, format.hasRecords());
  }

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void anEmptyInputFailsInNoForm(InputFormat format) {
    Records records = format.open(Streams.of(""), ReadOptions.usual());

    assertEquals(format == InputFormat.TEXT ? 1 : 0, Streams.all(records).size());
  }
}
