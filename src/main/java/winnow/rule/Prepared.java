package winnow.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import winnow.text.Resource;

/**
 * The shipped rules as the build has arranged and stored them, so that a start reads some arrays
 * and not twenty packs. Where there is no build, as in an editor, the packs are read.
 */
public final class Prepared {
  private static final String FILE = "/winnow/packs/prepared.bin";

  private Prepared() {}

  /**
   * The build's door: arranges and stores the shipped rules.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0] + FILE);
    Files.write(file, arranged().stored());
  }

  static Shelf shelf() {
    return Standard.SHELF;
  }

  private static Shelf arranged() {
    List<Rule> rules = StandardPacks.all().stream().flatMap(pack -> pack.rules().stream()).toList();
    return Shelf.of(rules);
  }

  /** Read when first asked for. */
  private static final class Standard {
    private static final Shelf SHELF =
        Resource.bytes(FILE).map(Shelf::read).orElseGet(Prepared::arranged);
  }
}
