package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import winnow.batch.Exit;

final class ManualCommandTest {
  @TempDir Path folder;

  private static List<CommandSpec> commands() {
    return Completions.all(Commands.winnow()).toList();
  }

  private static String page(CommandSpec command) {
    String words = "manual" + command.qualifiedName(" ").substring("winnow".length());
    return Runner.run("", words.split(" ")).out();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionAndCommandStandsInItsPage(CommandSpec command) {
    String page = page(command);

    Stream<String> options =
        command.options().stream()
            .flatMap(option -> Stream.of(option.names()))
            .map(name -> "\\fB" + name.replace("-", "\\-") + "\\fR");
    Stream<String> below =
        Completions.subcommands(command).map(each -> ".B \"" + each.qualifiedName(" ") + "\"");
    assertEquals(
        List.of(), Stream.concat(options, below).filter(each -> !page.contains(each)).toList());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyPageHasItsSections(CommandSpec command) {
    String page = page(command);

    for (String section :
        List.of("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "\"EXIT STATUS\"", "\"SEE ALSO\"")) {
      assertTrue(page.contains("\n.SH " + section + "\n"), section);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void mandocHasNothingToSayButThatThereIsNoDate(CommandSpec command) throws Exception {
    assumeTrue(Program.has("mandoc"));

    String said = Program.run(page(command), "mandoc", "-T", "lint", "-W", "warning").said();

    assertEquals(List.of(), said.lines().filter(line -> !line.contains("missing date")).toList());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void groffSetsItWithoutAWarning(CommandSpec command) throws Exception {
    assumeTrue(Program.has("groff"));

    Program groff = Program.run(page(command), "groff", "-man", "-Tutf8", "-ww", "-z");

    assertEquals(new Program(0, ""), groff);
  }

  @Test
  void allPagesAreWrittenAtOnce() throws IOException {
    Path pages = folder.resolve("man/man1");

    Runner run = Runner.run("", "manual", "-o", pages.toString());

    assertEquals(new Runner(Exit.DONE, "", ""), run);
    assertEquals(
        Runner.run("", "manual", "rules", "check").out(),
        Files.readString(pages.resolve("winnow-rules-check.1")));
    try (Stream<Path> files = Files.list(pages)) {
      assertEquals(commands().size(), files.count());
    }
  }

  @Test
  void whatRoffWouldTakeForItsOwnIsEscaped() {
    String roff = new Roff().text(".\\ 'a-b' \"c\" ±").macro("SH", "a b", "").toString();

    assertEquals("\\&.\\e \\(aqa\\-b\\(aq \\(dqc\\(dq \\[u00B1]\n.SH \"a b\" \"\"\n", roff);
  }

  @Test
  void exitStatusesStandOneByOne() {
    Footer footer =
        Footer.of(
            List.of(
                "", "Exit status: 0 done; or so; 130 or 143 a signal.", "", "Examples:", "  a"));

    assertEquals(
        new Footer(List.of("0 done; or so", "130 or 143 a signal"), List.of("  a"), List.of()),
        footer);
  }

  @Test
  void aCommandThatIsNotThereIsWrongUse() {
    Runner run = Runner.run("", "manual", "rules", "chekc");

    assertEquals(Exit.USAGE, run.exit());
    assertEquals(
        "winnow: winnow rules has no command 'chekc'; it has [list, show, check]",
        run.err().strip());
  }
}
