package winnow.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.eval.Gold;
import winnow.text.Block;

final class LabelsTest {
  private static final float UNKNOWN = Labels.UNKNOWN;
  private static final String STORY =
      "The old lamps on the outer pier burn until late. Ada Birch lit them all.";

  @Test
  void whatStandsInTheTextIsStory() {
    assertStory(
        Golds.text("", STORY), List.of("Ada Birch", STORY, "Share", "* * *"), 0, 1, 0, UNKNOWN);
  }

  // The seven words have four runs of four, of which the first two stand in the story.
  @Test
  void aLineThatStandsInPartIsStoryInPart() {
    assertStory(
        Golds.text("", STORY),
        List.of("The old lamps on the quay sleep", "Until late Ada slept"),
        2 / 4f,
        0);
  }

  @Test
  void aLineSaidAgainCountsWhenItIsTooLongForChance() {
    assertStory(
        Golds.text("", STORY),
        List.of(STORY, "The old lamps on the outer pier burn", "Ada Birch lit them all"),
        1,
        1,
        0);
  }

  @Test
  void onAPageWithoutAStoryNothingIs() {
    assertStory(Golds.text("", ""), List.of("Home", "Share the lamps on this page"), 0, 0);
  }

  @Test
  void segmentsTellOfTheBlocksTheyMeetOnly() {
    Gold gold = Golds.segments(List.of("The old lamps burn", "Ada"), List.of("Share this page"));

    assertStory(
        gold,
        List.of(
            "THE OLD LAMPS BURN!", "And so the old lamps burn.", "Share this page", "Share", "Ada"),
        1,
        1,
        0,
        UNKNOWN,
        1);
  }

  @Test
  void aBlockThatIsAPartOfASegmentMeetsIt() {
    Gold gold = Golds.segments(List.of(STORY), List.of());

    assertStory(gold, List.of("Ada Birch lit them all.", "Ada Birch", "***"), 1, UNKNOWN, UNKNOWN);
  }

  @Test
  void aSegmentMeetsWholeWordsOnly() {
    Gold gold = Golds.segments(List.of(), List.of("Read more"));

    assertStory(gold, List.of("Read more of it", "They spread moreover"), 0, UNKNOWN);
  }

  @Test
  void theTitleIsTheBlockThatReadsLikeIt() {
    assertTitle(
        "Old lamps stay dark",
        List.of(
            "Home", "OLD LAMPS stay dark!", "Old lamps stay dark | Post", "Old lamps stay dark"),
        0,
        1,
        0,
        1);
  }

  @Test
  void whereNoBlockIsTheTitleNothingIsKnown() {
    assertTitle("Old lamps stay dark", List.of("Home", "Old lamps"), UNKNOWN, UNKNOWN);
    assertTitle("***", List.of("Home", "***"), UNKNOWN, UNKNOWN);
    assertArrayEquals(
        new float[] {UNKNOWN}, Labels.title(blocks(List.of("Home")), Golds.text("", "Home")));
  }

  private static void assertStory(Gold gold, List<String> blocks, float... labels) {
    assertArrayEquals(labels, Labels.story(blocks(blocks), gold), 1e-6f);
  }

  private static void assertTitle(String title, List<String> blocks, float... labels) {
    assertArrayEquals(labels, Labels.title(blocks(blocks), Golds.title(title)));
  }

  private static List<Block> blocks(List<String> lines) {
    return lines.stream().map(Block::of).toList();
  }
}
