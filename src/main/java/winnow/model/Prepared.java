package winnow.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import winnow.text.Packed;
import winnow.text.Resource;

/**
 * The shipped forests laid out and stored by the build, so that a start reads some arrays and not
 * twenty thousand lines. Where there is no build, as in an editor, the lines are read.
 */
public final class Prepared {
  private static final String FILE = "/winnow/model/prepared.bin";

  private Prepared() {}

  /**
   * The build's door: stores the shipped forests.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0] + FILE), stored(Written.MODELS));
  }

  static Models models() {
    return Standard.MODELS;
  }

  private static Models written() {
    return new Models(ForestFile.load("title.trees"), ForestFile.load("story.trees"));
  }

  static byte[] stored(Models models) throws IOException {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(stored)) {
      models.title().write(out);
      models.story().write(out);
    }
    return stored.toByteArray();
  }

  private static Models read(byte[] bytes) {
    Packed stored = new Packed(bytes);
    return new Models(
        Forest.read(stored, () -> Written.MODELS.title().trees()),
        Forest.read(stored, () -> Written.MODELS.story().trees()));
  }

  /** Read when first asked for. */
  private static final class Standard {
    private static final Models MODELS =
        Resource.bytes(FILE).map(Prepared::read).orElseGet(() -> Written.MODELS);
  }

  /** For those who want to know why. */
  private static final class Written {
    private static final Models MODELS = written();
  }
}
