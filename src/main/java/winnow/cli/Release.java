package winnow.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import winnow.text.Resource;

/**
 * What the build stamped on the program: two with the same stamps judge pages alike.
 *
 * @param rules stands for the shipped packs, to the letter
 * @param model stands for the judge's weights and tables, to the digit
 */
record Release(String version, String rules, String model) {
  // Enough to tell releases apart, and short enough to be read out.
  private static final int DIGITS = 12;

  static Release shipped() {
    return read(Resource.text("/winnow/version.txt"));
  }

  static Release read(String stamps) {
    Properties stamped = new Properties();
    try {
      stamped.load(new StringReader(stamps));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Release(
        stamped.getProperty("version", ""),
        shortened(stamped.getProperty("rules", "")),
        shortened(stamped.getProperty("model", "")));
  }

  /** What a report of a mistake should tell, with the Java it came about on. */
  String[] lines(String java) {
    return new String[] {
      "winnow " + version, "rules " + rules + ", model " + model, "Java " + java
    };
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(DIGITS, digest.length()));
  }
}
