package winnow.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * What a command has of the process it runs in.
 *
 * @param noColour whether the person asked for no colour in any program
 */
record Terminal(
    InputStream in, OutputStream out, PrintWriter err, Ends ends, boolean noColour, Host host) {

  /**
   * What stands at the ends of the three streams.
   *
   * @param stdoutIsPipe another program reads what is written, and may go away at any time
   */
  record Ends(
      boolean stdinIsTerminal,
      boolean stdoutIsTerminal,
      boolean stderrIsTerminal,
      boolean stdoutIsPipe) {}

  boolean stdinIsTerminal() {
    return ends.stdinIsTerminal();
  }

  boolean stdoutIsTerminal() {
    return ends.stdoutIsTerminal();
  }

  boolean stderrIsTerminal() {
    return ends.stderrIsTerminal();
  }

  void complain(String what) {
    err.println("winnow: " + what);
  }

  /** The same, with nothing said to people. */
  Terminal quiet() {
    PrintWriter nobody = new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8);
    return new Terminal(in, out, nobody, ends, noColour, host);
  }
}
