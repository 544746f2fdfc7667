package winnow.fit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import winnow.eval.Gold;

/** Little pages with gold, written for tests. */
final class Golds {
  private static final String[][] STORIES = {
    {
      "Old lamps on the pier stay dark for a third week",
      "The harbour council met again on Tuesday to talk about the old lamps on the outer pier.",
      "Nobody could say when the lamps will be lit again, and the ferries stay in port at night."
    },
    {
      "Bakers of the upper town lower the price of bread",
      "The bakers of the upper town agreed on Friday to lower the price of a loaf by a tenth.",
      "Flour has become cheaper since the harvest, and the mills along the river have work again."
    },
    {
      "A school bell from 1911 rings once more",
      "The bell that hung above the school until the fire was found in a barn and mended at last.",
      "Children of the first class pulled the rope on Monday, and the whole street came to listen."
    },
    {
      "Storm takes the roof of the market hall",
      "The storm of Sunday night carried a part of the old roof away and laid it down in a garden.",
      "The traders moved their tables to the square, where the mayor promised a new roof by spring."
    }
  };

  private Golds() {}

  static Gold text(String input, String text) {
    return gold("a", "", input, Optional.of(text), Optional.empty(), List.of(), List.of());
  }

  static Gold title(String title) {
    return gold("a", "", "", Optional.empty(), Optional.of(title), List.of(), List.of());
  }

  static Gold segments(List<String> with, List<String> without) {
    return gold("a", "", "", Optional.empty(), Optional.empty(), with, without);
  }

  /** A page of a site: menu, title, two paragraphs, and what follows them. */
  static Gold page(String site, int number) {
    String[] story = STORIES[number % STORIES.length];
    String text = story[1] + "\n" + story[2];
    return gold(
        site + number,
        site,
        page(story),
        Optional.of(text),
        Optional.of(story[0]),
        List.of(),
        List.of());
  }

  /** The same page, its title not told. */
  static Gold untitled(String site, int number) {
    String[] story = STORIES[number % STORIES.length];
    return gold(
        site + number,
        site,
        page(story),
        Optional.of(story[1] + "\n" + story[2]),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static String page(String[] story) {
    return "Home\n\nNews\n\nTowns\n\n"
        + String.join("\n\n", story)
        + "\n\nRead more\n\nOlder stories\n\nContact\n\nImprint\n";
  }

  private static Gold gold(
      String id,
      String site,
      String input,
      Optional<String> text,
      Optional<String> title,
      List<String> with,
      List<String> without) {
    return new Gold(
        id,
        Map.of("site", site),
        input,
        text,
        title,
        Optional.empty(),
        Optional.empty(),
        with,
        without);
  }
}
