package winnow.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** Runs a command line inside the tests' own process. */
record Runner(int exit, String out, String err) {
  static Runner run(String in, String... args) {
    return run(in, false, args);
  }

  static Runner run(String in, boolean onTerminal, String... args) {
    return run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), onTerminal, args);
  }

  /** Runs it with a stdin that may fail. */
  static Runner run(InputStream in, boolean onTerminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            in,
            out,
            new PrintWriter(err, true),
            new Terminal.Ends(onTerminal, onTerminal, onTerminal, false),
            true,
            new Host(2, "17", InstantSource.system(), last -> {}));
    int exit = Main.run(terminal, args);
    return new Runner(exit, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
