package winnow.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import winnow.Cleaned;

final class PullQuotesTest {
  @Test
  void aSentenceOfTheStoryPrintedAgainIsADuplicate() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        The keeper shook his head. “The lamps have been dark since the storm took the wall away,” he said, and went home.

        “The lamps have been dark since the storm took the wall away”

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals(
        "duplicate",
        cleaned.roleOf("“The lamps have been dark since the storm took the wall away”"));
  }

  @Test
  void aQuoteThatTheStoryDoesNotHoldStays() {
    String page =
        """
        Old lamps on the pier stay dark for a third week

        The harbour council met again on Tuesday to talk about the old lamps on the outer pier.

        Nobody could say when the lamps will be lit again, and the ferries stay in port at night.

        “Nobody ever asked us about the wall,” she said.

        A fisherman who has lived by the water for sixty years said he had never seen it so dark.
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertTrue(
        cleaned.article().body().contains("“Nobody ever asked us about the wall,” she said."));
  }

  @Test
  void aChineseSentencePrintedAgainIsADuplicate() {
    String page =
        """
        港口灯塔第三周仍然没有亮灯

        港口委员会星期二再次开会讨论老旧灯塔的维修问题，灯塔自从冬天的风暴以后一直没有亮过，渔民们非常担心。

        “灯塔自从冬天的风暴以后一直没有亮过”

        没有人知道灯塔什么时候会再次亮起来，所有渡轮晚上都只能停在港口里面等待天亮。
        """;

    Cleaned cleaned = Cleaned.page(page);

    assertEquals("duplicate", cleaned.roleOf("“灯塔自从冬天的风暴以后一直没有亮过”"));
  }
}
