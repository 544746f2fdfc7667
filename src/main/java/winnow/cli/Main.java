package winnow.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import winnow.batch.Exit;

/** The program's door: the only code that knows the process it runs in. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    Terminal terminal =
        new Terminal(
            // Buffered, since a bare file stream would ask a pipe for its length.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            // Not System.out, which swallows the error of a closed pipe and works on.
            new FileOutputStream(FileDescriptor.out),
            err,
            // The launcher asks the shell; Java cannot tell stdin's terminal from stdout's.
            new Terminal.Ends(
                Boolean.getBoolean("winnow.stdin.terminal"),
                Boolean.getBoolean("winnow.stdout.terminal"),
                Boolean.getBoolean("winnow.stderr.terminal"),
                Boolean.getBoolean("winnow.stdout.pipe")),
            System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty(),
            host());
    int exit = run(terminal, args);
    // What is done ends by itself; being told to end, Java 21 and later ask a logger first.
    if (exit != Exit.DONE) {
      System.exit(exit);
    }
  }

  /** The machine this runs on. */
  static Host host() {
    Runtime runtime = Runtime.getRuntime();
    return new Host(
        runtime.availableProcessors(),
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
        InstantSource.system(),
        // No lambda: the first of a run takes 3 ms, and the version needs no other.
        new Consumer<>() {
          @Override
          public void accept(Runnable last) {
            runtime.addShutdownHook(new Thread(last));
          }
        });
  }

  /** Runs one command line; tests call this. */
  static int run(Terminal terminal, String... args) {
    try {
      // To make picocli's grammar takes a good part of a start; these need none.
      if (asksForVersion(args)) {
        return version(terminal);
      }
      if (arePlain(args)) {
        return CleanCommand.of(terminal, List.of(args)).call();
      }
      return Grammar.execute(terminal, args);
    } catch (Throwable e) {
      // picocli hands exceptions to Failure itself; what lands here from it is an Error.
      return Failure.of(e).tell(terminal);
    }
  }

  private static boolean asksForVersion(String... args) {
    return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
  }

  private static int version(Terminal terminal) throws IOException {
    try (Output out = new Output(terminal)) {
      for (String line : Release.shipped().lines(terminal.host().java())) {
        out.write(line + "\n");
      }
    }
    return Exit.DONE;
  }

  /** Whether these are the names of inputs, and neither options nor subcommands. */
  private static boolean arePlain(String... args) {
    for (String word : args) {
      // picocli would read the words in a file called by '@'.
      boolean isName = !word.startsWith("-") && !word.startsWith("@") && !Subcommand.isOne(word);
      if (!isName && !word.equals("-")) {
        return false;
      }
    }
    return true;
  }
}
