package winnow.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import winnow.text.Resource;

/**
 * Does once, and to nobody's eyes, what users do; from what Java loads for it the launcher makes
 * the archive that later runs start from.
 */
final class Rehearsal {
  private static final String PAGES = Resource.text("/winnow/rehearsal.jsonl");

  private static final List<List<String>> LINES =
      List.of(
          List.of("-"),
          List.of("--version"),
          List.of("--help"),
          List.of("--from", "jsonl"),
          List.of("--from", "jsonl", "--to", "text", "-v"),
          List.of("--annotate-dates", "--pretty", "--check"),
          List.of("explain", "-"),
          List.of("date", "--json", "Tue Jan 19, 2016 7:6PM"),
          List.of("--no-such-option"));

  private Rehearsal() {}

  /** Takes the names of files, which are read too. */
  public static void main(String[] files) {
    Main.run(nobody(), files);
    LINES.forEach(line -> Main.run(nobody(), line.toArray(String[]::new)));
  }

  private static Terminal nobody() {
    InputStream in = new ByteArrayInputStream(PAGES.getBytes(StandardCharsets.UTF_8));
    OutputStream out = OutputStream.nullOutputStream();
    PrintWriter err = new PrintWriter(out, false, StandardCharsets.UTF_8);
    Terminal.Ends ends = new Terminal.Ends(false, false, false, false);
    return new Terminal(in, out, err, ends, true, Main.host());
  }
}
