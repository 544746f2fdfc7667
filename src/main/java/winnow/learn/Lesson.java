package winnow.learn;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was learned of a site.
 *
 * @param pack a rule pack; empty where nothing was learned
 * @param report what was learned, the most doubtful first, and what was not, with the reasons
 */
public record Lesson(String site, List<String> pack, List<String> report) {
  private static final String EXTENSION = ".rules";
  // Names of files have at most 255 bytes, and a letter has up to four.
  private static final int LONGEST = 50;

  public Lesson {
    requireNonNull(site, "site");
    pack = List.copyOf(pack);
    report = List.copyOf(report);
  }

  public boolean isEmpty() {
    return pack.isEmpty();
  }

  /**
   * What to call the pack's file, whatever is in the site's name; a name that cannot be a file's is
   * told from others like it by a hash.
   */
  public String file() {
    String plain = site.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    int most = Math.min(LONGEST, plain.codePointCount(0, plain.length()));
    String name = plain.isEmpty() ? "site" : plain.substring(0, plain.offsetByCodePoints(0, most));
    return (name.equals(site) ? name : name + "-" + hash()) + EXTENSION;
  }

  private String hash() {
    return Long.toHexString(PageHash.ofName(site) >>> Integer.SIZE);
  }

  /** The pack as the text of a file. */
  public String text() {
    return isEmpty() ? "" : String.join("\n", pack) + "\n";
  }
}
