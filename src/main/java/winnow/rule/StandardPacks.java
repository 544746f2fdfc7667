package winnow.rule;

import java.util.ArrayList;
import java.util.List;
import winnow.text.Resource;

/** The rule packs that winnow ships, in the order of their index. */
public final class StandardPacks {
  private static final String FOLDER = "/winnow/packs/";

  private StandardPacks() {}

  public static List<RulePack> all() {
    // Side by side, since reading them is most of what a start costs; the order stays.
    return names().parallelStream().map(StandardPacks::load).toList();
  }

  /** The shipped packs and then others. */
  public static List<RulePack> and(List<RulePack> others) {
    List<RulePack> packs = new ArrayList<>(all());
    packs.addAll(others);
    return packs;
  }

  public static List<String> names() {
    return text("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  private static RulePack load(String name) {
    return RulePackParser.readChecked(name, text(name + ".rules"));
  }

  /** A text among the packs. */
  static String text(String file) {
    return Resource.text(FOLDER + file);
  }
}
