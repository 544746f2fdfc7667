package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlaceColumnsTest {
  private static final float EXACT = 1e-5f;
  private static final float LOG_3 = 1.5849625f;
  private static final float LOG_5 = 2.321928f;
  private static final float LOG_6 = 2.5849626f;
  private static final float LOG_31 = 4.9541965f;
  private static final float LOG_36 = 5.169925f;
  private static final float LOG_501 = 8.968667f;

  // 15 words each.
  private static final String FIRST =
      "The council met again on Tuesday to talk about the old lamps on the pier.";
  private static final String SECOND =
      "Nobody could say when the lamps will be lit, and the ferries stay in port.";

  private static final List<Seen> PAGE =
      SeenPages.of("Home", FIRST, "Story continues below", SECOND, "More");

  @Test
  void tellsWhatIsAround() {
    Columns columns = measured();

    assertEquals(3, Table.numbers(columns, "words around 2")[2], EXACT);
    assertNumbers(columns, "prose around 2", 1 / 3f, 2 / 4f, 2 / 5f, 2 / 4f, 1 / 3f);
    assertNumbers(columns, "chrome around 2", 2 / 3f, 2 / 4f, 2 / 5f, 1 / 4f, 1 / 3f);
    assertNumbers(columns, "prose above 3", 0, 0, 4, 4, LOG_31);
    assertNumbers(columns, "prose below 3", LOG_31, 4, 4, 0, 0);
    assertNumbers(columns, "prose share above", 0, 0, 0.5f, 0.5f, 1);
    assertNumbers(columns, "prose words above", 0, 0, 4, 4, LOG_31);
    assertNumbers(columns, "prose words below", LOG_31, 4, 4, 0, 0);
  }

  @Test
  void tellsHowFarItsKindsAre() {
    Columns columns = measured();

    assertNumbers(columns, "last prose", LOG_501, LOG_501, 1, LOG_3, 1);
    assertNumbers(columns, "next prose", 1, LOG_3, 1, LOG_501, LOG_501);
    assertNumbers(columns, "last date", LOG_31, LOG_31, LOG_31, LOG_31, LOG_31);
    assertNumbers(columns, "next date", LOG_5, 2, LOG_3, 1, LOG_31);
    assertNumbers(columns, "next fact", LOG_3, 1, LOG_3, 1, LOG_31);
  }

  @Test
  void tellsHowMuchAParagraphSaysAndWhetherTheyAreInARow() {
    Columns columns = measured();
    Columns inARow = nothingSaid(5).withNone("sentence end").columns();

    PlaceColumns.add(inARow, PAGE, new float[] {0, 15, 15, 0, 15}, new Core(1, 4));

    assertForAll(columns, "sentences around", 1.5f);
    assertForAll(columns, "paragraphs in a row", 0);
    assertForAll(inARow, "paragraphs in a row", 1 / 3f);
  }

  @Test
  void tellsThePlaceToTheCore() {
    Columns columns = measured();

    assertNumbers(columns, "from core", -1, 0, 0, 0, 1);
    assertNumbers(columns, "above core", -1, 0, 1, LOG_3, 2);
    assertForAll(columns, "core share", 1);
    assertForAll(columns, "core blocks", 2);
    assertForAll(columns, "core words", 10);
  }

  @Test
  void tellsOfThePageAsAWhole() {
    Columns columns = measured();

    assertForAll(columns, "page blocks", LOG_6);
    assertForAll(columns, "page words", LOG_36);
    assertForAll(columns, "page prose words", LOG_31);
    assertForAll(columns, "page prose share", 30 / 35f);
    assertForAll(columns, "page prose blocks", LOG_3);
    assertForAll(columns, "page dates", 1);
    assertForAll(columns, "page chrome", 1 / 5f);
    assertForAll(columns, "page repeats", 2 / 5f);
    assertForAll(columns, "page prices", 0);
    assertForAll(columns, "page comments", 1 / 5f);
    assertNumbers(columns, "position", 0, 0.2f, 0.4f, 0.6f, 0.8f);
    assertNumbers(columns, "from top", 0, 1, LOG_3, 2, LOG_5);
    assertNumbers(columns, "from end", LOG_5, 2, LOG_3, 1, 0);
  }

  @Test
  void runsAreOfBlocksThatEndNoSentence() {
    Columns columns = nothingSaid(5).with("sentence end", 0, 0, 0, 1, 0).columns();

    PlaceColumns.add(columns, PAGE, new float[5], new Core(0, 0));

    assertNumbers(columns, "run above", 1, LOG_3, 2, 0, 1);
    assertNumbers(columns, "run below", 2, LOG_3, 1, 0, 1);
    assertForAll(columns, "prose share above", -1);
  }

  @Test
  void factsBelowThreeParagraphsStandInTheStory() {
    List<Seen> page = SeenPages.of("2016", FIRST, FIRST, FIRST, "2017", "2018", "More");
    Columns columns =
        Table.of(7)
            .with("date", 3, 0, 0, 3, 3, 0, 0)
            .with("byline", 0, 0, 0, 0, 0, 2, 0)
            .withNone("sure prose", "chrome", "sentence end", "sentences")
            .withNone("repeats", "prices", "comments")
            .columns();

    PlaceColumns.add(columns, page, new float[] {0, 15, 15, 15, 0, 0, 0}, new Core(1, 3));

    assertNumbers(columns, "facts in story", 0, 0, 0, 0, 0, 1, LOG_3);
  }

  private static Columns measured() {
    Columns columns =
        Table.of(5)
            .with("sure prose", 0, 1, 0, 1, 0)
            .with("chrome", 5, 0, 3, 0, 2)
            .with("date", 0, 0, 0, 0, 3)
            .with("byline", 0, 0, 2, 0, 0)
            .with("sentence end", 0, 1, 0, 1, 0)
            .with("sentences", 9, 1, 9, 2, 9)
            .with("repeats", 1, 0, 0, 0, 1)
            .with("prices", 0, 0, 0, 0, 0)
            .with("comments", 0, 0, 0, 0, 2)
            .columns();
    PlaceColumns.add(columns, PAGE, new float[] {0, 15, 0, 15, 0}, new Core(1, 3));
    return columns;
  }

  private static Table nothingSaid(int blocks) {
    return Table.of(blocks)
        .withNone("sure prose", "chrome", "date", "byline", "sentences")
        .withNone("repeats", "prices", "comments");
  }

  private static void assertForAll(Columns columns, String name, float number) {
    assertNumbers(columns, name, number, number, number, number, number);
  }

  private static void assertNumbers(Columns columns, String name, float... numbers) {
    assertArrayEquals(numbers, Table.numbers(columns, name), EXACT, name);
  }
}
