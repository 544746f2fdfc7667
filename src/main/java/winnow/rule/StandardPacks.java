package winnow.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
    try (InputStream in = StandardPacks.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " among the shipped packs");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
