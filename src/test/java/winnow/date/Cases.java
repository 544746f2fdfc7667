package winnow.date;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** Cases of date lines: a language tag, the value expected (- for none), the line. */
final class Cases {
  private Cases() {}

  static void check(String cases) {
    List<Executable> checks = cases.lines().map(Cases::check1).toList();

    assertAll(checks);
  }

  private static Executable check1(String row) {
    String[] cells = row.strip().split(" +", 3);
    return () -> assertEquals(cells[1], published(cells[0], cells[2]), row);
  }

  static String published(String language, String line) {
    List<DateReading> readings = DateReader.standard().withLanguage(language).read(line);
    return DateReader.published(readings).map(DateReading::value).orElse("-");
  }
}
