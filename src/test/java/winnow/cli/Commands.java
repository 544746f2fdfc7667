package winnow.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands say of themselves, without one being run. */
final class Commands {
  private Commands() {}

  static CommandSpec winnow() {
    Terminal nobody =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new Terminal.Ends(false, false, false, false),
            true,
            new Host(1, "17", InstantSource.system(), last -> {}));
    return Grammar.whole(nobody).getCommandSpec();
  }
}
