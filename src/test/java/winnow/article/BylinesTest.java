package winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.date.DateLine;
import winnow.date.DateReader;

final class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ada Birch | 19 January 2016; Ada Birch",
        "19 January 2016 by Ada Birch; Ada Birch",
        "Jan 19, 2016 at 1:39 pm | By Ada Birch; Ada Birch",
        "Ada Birch, Tarn Reporter 19 January 2016 • 3:55pm; Ada Birch",
        "By Ada Birch19 January 2016; Ada Birch",
        "Written byAda Birch; Ada Birch",
        "Written by: Ada Birch Ada Birch; Ada Birch",
        "By Ada BirchWriter; Ada Birch",
        "By Ada Birch For The Tarn Courier; Ada Birch",
        "By: Ada Birch, Tom J. Moll - @tarncourier; Ada Birch, Tom J. Moll",
        "Ada Birch, Ph.D.; Ada Birch, Ph.D.",
        "Posted on 19 January 2016 by kelpie | Leave a comment; kelpie",
        "Gespeichert von kelpie am 19. Januar 2016 - 18:55; kelpie",
        "By Tarn University of Fog; Tarn University of Fog",
      })
  void namesAreReadAsPrinted(String line, String names) {
    assertEquals(Optional.of(names), read(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Photo by Ada Birch",
        "Edited by Ada Birch",
        "Velden, 19 January 2016",
        "By the time the ferry came the pier was dark.",
        "Posted on 19 January 2016",
      })
  void nobodyIsReadWhereNobodyIsNamed(String line) {
    assertEquals(Optional.empty(), read(line));
  }

  private static Optional<String> read(String line) {
    return Bylines.read(DateLine.of(line, DateReader.standard())).map(Byline::names);
  }
}
