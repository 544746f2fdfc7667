package winnow.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs a program of this machine, where it has it. */
record Program(int exit, String said) {
  static boolean has(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /** Runs it on this stdin; what it said is of stdout and stderr. */
  static Program run(String in, String... command) throws IOException, InterruptedException {
    Path input = Files.createTempFile("winnow", ".in");
    try {
      Files.writeString(input, in);
      Process process =
          new ProcessBuilder(List.of(command))
              .redirectInput(input.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Program(process.waitFor(), said);
    } finally {
      Files.delete(input);
    }
  }
}
