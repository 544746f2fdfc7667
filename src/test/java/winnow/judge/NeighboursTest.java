package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class NeighboursTest {
  private static final String TITLE = "Old lamps on the pier stay dark for a third week";
  private static final String FIRST =
      "The harbour council met again on Tuesday to talk about the old lamps on the outer pier.";
  private static final String SECOND =
      "Nobody could say when the lamps will be lit again, and the ferries stay in port at night.";
  private static final String THIRD =
      "A fisherman who has lived by the water for sixty years said he had never seen it so dark.";

  private static Cleaned page(String... lines) {
    return Cleaned.page(String.join("\n\n", lines));
  }

  private static Cleaned storyAnd(String... lines) {
    return page(String.join("\n\n", TITLE, FIRST, SECOND, THIRD), String.join("\n\n", lines));
  }

  @Test
  void aTitleSaidThreeTimesIsTitleOnce() {
    Cleaned cleaned = page(TITLE, TITLE, TITLE, FIRST, SECOND);

    assertEquals(
        List.of("duplicate", "duplicate", "title"),
        cleaned.rolesOf(TITLE).stream().sorted().toList());
  }

  @Test
  void aTitleSaidAgainBelowItsSectionIsADuplicateThere() {
    Cleaned cleaned = page("Menu", "News", TITLE, "Sport", TITLE, FIRST, SECOND);

    assertEquals(List.of("title", "duplicate"), cleaned.rolesOf(TITLE));
    assertEquals(Optional.of("Sport"), cleaned.article().section());
  }

  @Test
  void aTitleAboveItsTrailIsTheTitle() {
    String trail = "Lamps » Letters » The dark pier of the north";

    Cleaned cleaned = page("The dark pier of the north", trail, FIRST, SECOND);

    assertEquals(Optional.of("The dark pier of the north"), cleaned.article().title());
    assertEquals("navigation", cleaned.roleOf(trail));
  }

  @Test
  void theStoryGoesOnBelowAnAdvertsLabel() {
    Cleaned cleaned = page(TITLE, FIRST, "Advertisement", SECOND, THIRD);

    assertEquals("ad", cleaned.roleOf("Advertisement"));
    assertEquals(List.of(FIRST, SECOND, THIRD), cleaned.article().body());
  }

  @Test
  void anAdvertAmongTeasersHasATeasersText() {
    Cleaned cleaned =
        storyAnd("Related stories", "Ferry strikes a buoy in fog", "Advertisement", "Cheap lamps");

    assertEquals("related", cleaned.roleOf("Ferry strikes a buoy in fog"));
    assertEquals("ad", cleaned.roleOf("Cheap lamps"));
  }

  @Test
  void theLineBelowAPromptsHeadingIsItsPromise() {
    String promise = "Get the best of the harbour in your inbox";

    assertEquals("mailing-list", storyAnd("Newsletter", promise).roleOf(promise));
    assertEquals(
        "mailing-list", page(TITLE, FIRST, "Newsletter", promise, SECOND, THIRD).roleOf(promise));
    assertEquals("story", page(TITLE, FIRST, "Newsletter", SECOND, THIRD).roleOf(SECOND));
  }

  @Test
  void tagsAreShort() {
    String line = "What became of the lamps on the pier";

    Cleaned cleaned = storyAnd("Tags", "harbour", "lamps", "old harbour lamps", line);

    assertEquals("tags", cleaned.roleOf("harbour"));
    assertEquals("tags", cleaned.roleOf("old harbour lamps"));
    assertEquals("navigation", cleaned.roleOf(line));
  }

  @Test
  void numbersBelowPagesArePages() {
    Cleaned cleaned = storyAnd("Pages", "1", "2", "3");

    assertEquals("pagination", cleaned.roleOf("3"));
  }

  @Test
  void commentsEndWhereTheFooterBegins() {
    String comment =
        "I have lived on the pier for forty years and nobody has ever asked me about the lamps there.";

    Cleaned cleaned = storyAnd("Comments", "Old Salt", comment, "Home", "Old Salt again");

    assertEquals("comments", cleaned.roleOf("Old Salt"));
    assertEquals("comments", cleaned.roleOf(comment));
    assertEquals("navigation", cleaned.roleOf("Home"));
    assertEquals("navigation", cleaned.roleOf("Old Salt again"));
  }

  @Test
  void aButtonEndsARunOfTeasers() {
    Cleaned cleaned = storyAnd("Related stories", "Ferry strikes a buoy", "Share on Facebook");

    assertEquals("related", cleaned.roleOf("Ferry strikes a buoy"));
    assertEquals("share", cleaned.roleOf("Share on Facebook"));
  }

  @Test
  void numberedTeasersAreTeasersWithTheirNumbers() {
    Cleaned cleaned =
        storyAnd("Most read", "1", "Ferry strikes a buoy in fog", "2", "Council sells its boat");

    for (String line : List.of("1", "Ferry strikes a buoy in fog", "2", "Council sells its boat")) {
      assertEquals("related", cleaned.roleOf(line), line);
    }
  }

  @Test
  void buttonsGluedToASentenceAreCutOff() {
    Cleaned glued = page(TITLE, FIRST + "ShareTweet", SECOND, THIRD);
    Cleaned spaced = page(TITLE, FIRST + " Share Tweet", SECOND, THIRD);
    Cleaned advert = page(TITLE, FIRST, SECOND, THIRD + "Advertisement");

    assertEquals(List.of(FIRST, SECOND, THIRD), glued.article().body());
    assertEquals("share", glued.roleOf("ShareTweet"));
    assertEquals(List.of(FIRST, SECOND, THIRD), spaced.article().body());
    assertEquals(List.of(FIRST, SECOND, THIRD), advert.article().body());
  }

  @Test
  void aButtonGluedBeforeTheTitleIsCutOff() {
    Cleaned cleaned = page("Share" + TITLE, FIRST, SECOND, THIRD);

    assertEquals(Optional.of(TITLE), cleaned.article().title());
    assertEquals("share", cleaned.roleOf("Share"));
  }
}
