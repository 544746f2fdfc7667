package winnow.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * What a command has of the process it runs in.
 *
 * @param noColour whether the person asked for no colour in any program
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean stdinIsTerminal,
    boolean stdoutIsTerminal,
    boolean noColour) {

  void complain(String what) {
    err.println("winnow: " + what);
  }
}
