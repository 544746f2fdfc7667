package winnow.date;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LinearTimeTest {
  private static final List<String> HARD =
      List.of(
          "1",
          "1 ",
          "19.",
          "2016 ",
          "(",
          "of de ",
          "January ",
          "19 January 2016 ",
          "10:00 ",
          "年",
          "19 January 2016, 10:00 - ",
          "Updated ",
          "十",
          "a",
          "mon ",
          "published 5 May ",
          "\ufdfa");

  @Test
  void aMillionCharactersOfAnythingAreReadInAFewSeconds() {
    for (String unit : HARD) {
      String line = unit.repeat(1_000_000 / unit.length());

      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> DateLine.of(line, DateReader.standard()), unit);
    }
  }
}
