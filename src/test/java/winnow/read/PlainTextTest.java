package winnow.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.text.Block;
import winnow.text.Document;
import winnow.text.Line;

final class PlainTextTest {
  @Test
  void linesEndAtLfCrlfAndCr() {
    assertEquals(List.of("a", "b", "c", "", "d"), lines("a\nb\r\nc\r\rd"));
  }

  @Test
  void noOtherMarkEndsALine() {
    assertEquals(List.of("a\u0085b\u2028c\fd"), lines("a\u0085b\u2028c\fd"));
  }

  @Test
  void entitiesAreResolved() {
    assertEquals(
        List.of("Salt & rope – \u00a05 €"), lines("Salt &amp; rope &#8211; &nbsp;5 &euro;"));
  }

  @Test
  void anEntityBeyondUnicodeStays() {
    assertEquals(List.of("&#99999999;"), lines("&#99999999;"));
  }

  @Test
  void loneSurrogatesAreReplaced() {
    assertEquals(List.of("a\ufffdb\ud83d\ude00"), lines("a\ud800b\ud83d\ude00"));
  }

  @Test
  void wrappedProseIsOneBlock() {
    String page =
        """
        The council of the lower harbour met on Tuesday to talk about the old
        lamps on the pier, which have been dark since the storm in the last
        week of the winter before last.
        A second paragraph begins here, and it runs on for a good while longer
        than the first.
        """;

    assertEquals(2, PlainText.read(page).blocks().size());
  }

  @Test
  void verseIsNotWrappedProse() {
    String verse =
        """
        I walked the wall when the tide was low,
        with a lamp in either hand,
        and all I had to show for it
        was a bootful of the sand.
        """;

    assertEquals(4, PlainText.read(verse).blocks().size());
  }

  @Test
  void aWrappedListStaysAList() {
    String page =
        """
        The following things were found in the shed when it was opened in May,
        and they were listed by the clerk in the order in which they came out
        of it into the daylight:
        - a boat hook without a boat
        - seven lamps
        """;

    assertEquals(3, PlainText.read(page).blocks().size());
  }

  @Test
  void hyphensAtLineEndsStay() {
    String page =
        """
        The keeper of the outer light has counted every ship since the well-
        known storm of his youth, and he has written all of them down in the
        book that lies on the table by the door of the lamp room.
        """;

    Block block = PlainText.read(page).blocks().get(0);

    assertEquals("since the well-known storm of", block.text().substring(53, 82));
  }

  private static List<String> lines(String text) {
    Document document = PlainText.read(text);
    return document.lines().stream().map(Line::text).toList();
  }
}
