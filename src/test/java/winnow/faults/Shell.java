package winnow.faults;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real shell in a new folder, where {@code winnow} is the built program. What it started ends
 * with the test.
 */
final class Shell implements BeforeEachCallback, AfterEachCallback {
  static final Path FIXTURES = Path.of("fixtures").toAbsolutePath();
  static final Path PAGE = FIXTURES.resolve("one-digit-minutes-make-a-time/page.txt");

  private static final Path PROGRAM = Path.of("target/winnow").toAbsolutePath();
  // The program's archives for all tests, and not those of who runs them.
  private static final Path CACHE = Path.of("target/cache").toAbsolutePath();
  private static final String NOBODY = "setpriv --reuid 65534 --regid 65534 --clear-groups";
  // No test waits so long; what does hangs.
  private static final int SECONDS = 300;

  private final List<Process> started = new ArrayList<>();
  private Path root;
  private int commands;

  record Ran(int exit, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }

    List<String> complaints() {
      return err.lines().filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS")).toList();
    }
  }

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    root = Files.createTempDirectory("winnow").toRealPath();
    Files.createDirectory(root.resolve("logs"));
    Files.createDirectory(root.resolve("here"));
  }

  @Override
  public void afterEach(ExtensionContext test) throws Exception {
    started.forEach(Shell::end);
    // Not by Java, to which a path can be too long.
    exit(start("chmod -R u+rwX . 2>/dev/null; rm -rf '" + root + "'"));
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  Path at(String name) {
    return root.resolve("here").resolve(name);
  }

  /** Makes a file, and the directories above it. */
  Path file(String name, String text) throws IOException {
    Path file = at(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Starts a command; with {@code exec} before it, the process is the command's own. */
  Process start(String command) throws IOException {
    int number = commands++;
    ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", command));
    Map<String, String> environment = builder.environment();
    environment.put("PATH", PROGRAM.getParent() + ":" + environment.get("PATH"));
    environment.put("FIXTURES", FIXTURES.toString());
    environment.put("PAGE", PAGE.toString());
    environment.put("XDG_CACHE_HOME", CACHE.toString());
    environment.remove("WINNOW_CACHE");
    Process process =
        builder
            .directory(root.resolve("here").toFile())
            .redirectOutput(log(number, "out").toFile())
            .redirectError(log(number, "err").toFile())
            .start();
    started.add(process);
    return process;
  }

  /** Runs a command to its end, with nothing on stdin. */
  Ran run(String command) throws IOException, InterruptedException {
    int number = commands;
    Process process = start(command);
    process.getOutputStream().close();
    await(process, command);
    return new Ran(process.exitValue(), text(log(number, "out")), text(log(number, "err")));
  }

  private static void await(Process process, String command) throws InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      end(process);
      fail(command + " runs for more than " + SECONDS + " seconds");
    }
  }

  /** Runs a command as one whom permissions bind, which the superuser is not. */
  Ran runBound(String command) throws IOException, InterruptedException {
    if (!run("id -u").out().strip().equals("0")) {
      return run(command);
    }
    needs("setpriv --version");
    run("chmod 755 .. . && mkdir -p ../bin && cp \"$(command -v winnow)\" ../bin/");
    return run("PATH=$PWD/../bin:$PATH " + NOBODY + " sh -c '" + command + "'");
  }

  /** The exit status of what was started, once it ends. */
  static int exit(Process process) throws InterruptedException {
    await(process, "what was started");
    return process.exitValue();
  }

  private Path log(int number, String stream) {
    return root.resolve("logs").resolve(number + "." + stream);
  }

  private static String text(Path file) throws IOException {
    // Not Files.readString, which refuses bytes that are no UTF-8.
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** Passes the test over where a tool is not installed, or cannot do its work here. */
  void needs(String command) throws IOException, InterruptedException {
    assumeTrue(
        run(command + " >/dev/null 2>&1").exit() == 0, "this cannot be done here: " + command);
  }

  /** All files below a directory, hidden ones too, with what they hold. */
  Map<String, String> tree(String directory) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(at(directory))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        tree.put(at(directory).relativize(file).toString(), text(file));
      }
    }
    return tree;
  }

  /** Those a person sees. */
  Map<String, String> visible(String directory) throws IOException {
    Map<String, String> tree = tree(directory);
    tree.keySet().removeIf(name -> name.startsWith(".winnow") || name.contains("/."));
    return tree;
  }
}
