package winnow;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import winnow.eval.GoldReader;
import winnow.judge.Keep;

final class KeepTest {
  private static final Winnow WINNOW = Winnow.standard();

  @Test
  void theDialMovesHowMuchIsKept() throws IOException {
    long more = letters(Keep.MORE);
    long balanced = letters(Keep.BALANCED);
    long less = letters(Keep.LESS);

    assertTrue(more > balanced && balanced > less, more + ", " + balanced + ", " + less);
  }

  private static long letters(Keep keep) throws IOException {
    Winnow winnow = WINNOW.keeping(keep);
    long[] letters = {0};
    new GoldReader("input_text", told -> fail(told))
        .read(
            Path.of("src/fit/own.jsonl"),
            gold -> letters[0] += String.join("", winnow.clean(gold.input()).body()).length());
    return letters[0];
  }
}
