package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import winnow.batch.Exit;

/** What is run without picocli is run as picocli would. */
final class DoorTest {
  private static final String PAGE = "The barges wait below the locks.\n";
  // Changes nothing, and is an option.
  private static final String MARK = "--no-category=share";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aSubcommandIsCalledAsItCallsItself(Subcommand subcommand) {
    Map<String, ?> all = Commands.winnow().subcommands();

    assertTrue(all.containsKey(subcommand.label()), all.keySet().toString());
    assertEquals(Subcommand.values().length, all.size());
  }

  @Test
  void theVersionIsTheSame() {
    assertEquals(Runner.run("", "-qV"), Runner.run("", "--version"));
    assertEquals(Runner.run("", "-qV"), Runner.run("", "-V"));
  }

  @Test
  void namesAreReadTheSame() throws IOException {
    String file = Files.writeString(folder.resolve("a.txt"), PAGE).toString();

    for (String[] names : List.of(new String[] {file, "-", "none"}, new String[] {"-", "-"})) {
      assertEquals(Runner.run(PAGE, marked(names)), Runner.run(PAGE, names));
    }
    assertEquals(Runner.run(PAGE, MARK), Runner.run(PAGE));
  }

  private static String[] marked(String... names) {
    return Stream.concat(Stream.of(MARK), Stream.of(names)).toArray(String[]::new);
  }

  @Test
  void aSubcommandIsCalledWhereverItStands() throws IOException {
    String file = Files.writeString(folder.resolve("a.txt"), PAGE).toString();

    assertEquals(Runner.run("", "explain", file), Runner.run("", file, "explain", file));
  }

  @Test
  void aFileCalledByAnAtSignHoldsWords() throws IOException {
    Path words = Files.writeString(folder.resolve("words"), "--to=text -");

    assertEquals(PAGE, Runner.run(PAGE, "@" + words).out());
  }

  @Test
  void helpAndComplaintsListAllCommands() {
    String help = Runner.run("", "--help").out();

    assertEquals(help, Runner.run("", "-qh").out());
    assertEquals(help, Runner.run("", true, "-q").out());
    Runner wrong = Runner.run("", "--max-page");
    assertEquals(Exit.USAGE, wrong.exit());
    assertTrue(wrong.err().endsWith(help), wrong.err());
    for (Subcommand each : Subcommand.values()) {
      assertTrue(help.contains("\n  " + each.label() + " "), help);
    }
  }
}
