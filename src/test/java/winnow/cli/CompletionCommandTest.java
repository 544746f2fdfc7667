package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import winnow.batch.Exit;

final class CompletionCommandTest {
  private static final CommandSpec COMMANDS = Commands.winnow();

  @ParameterizedTest
  @EnumSource
  void everyCommandAndOptionIsOffered(Shell shell) {
    String script = Runner.run("", "completion", shell.name()).out();

    assertEquals(
        List.of(),
        Completions.all(COMMANDS)
            .flatMap(CompletionCommandTest::words)
            .filter(word -> !script.matches("(?s).*\\b\\Q" + word + "\\E\\b.*"))
            .toList());
  }

  @Test
  void bashOffersCommandsOptionsAndValues() throws Exception {
    assertTrue(bash("").containsAll(List.of("explain", "rules", "manual")));
    assertEquals(List.of("--no-removed", "--no-rule"), bash("--no-r"));
    assertEquals(List.of("list", "show", "check"), bash("rules", ""));
    assertEquals(List.of("--help"), bash("rules", "check", "--"));
    assertEquals(List.of("more", "balanced", "less"), bash("--keep", ""));
    assertEquals(List.of("json", "text"), bash("--to", ""));
    assertEquals(List.of("auto", "text", "jsonl", "wet"), bash("--from", ""));
    assertEquals(List.of("zsh"), bash("completion", "z"));
    assertEquals(List.of("explain"), bash("manual", "ex"));
  }

  @Test
  void bashOffersFilesWhereFilesAreWanted() throws Exception {
    for (List<String> words :
        List.of(
            List.of("pom."),
            List.of("explain", "pom."),
            List.of("rules", "check", "pom."),
            List.of("eval", "pom."),
            List.of("--rules", "pom."))) {
      assertEquals(List.of("pom.xml"), bash(words.toArray(String[]::new)), words.toString());
    }
    assertEquals(List.of(), bash("date", "pom."));
  }

  @Test
  void zshReadsTheScript() throws Exception {
    assumeTrue(Program.has("zsh"));

    Program zsh =
        Program.run(
            Runner.run("", "completion", "zsh").out() + "\nprint -r -- ${_comps[winnow]}\n",
            "zsh",
            "-f",
            "-c",
            "autoload -U compinit; compinit -u -D; source /dev/stdin");

    assertEquals(new Program(0, "_bash_complete -F _complete_winnow -o default\n"), zsh);
  }

  @Test
  void fishOffersCommandsOptionsValuesAndFiles() throws Exception {
    assumeTrue(Program.has("fish"));

    assertEquals(List.of("check", "list", "show"), fish("rules "));
    assertEquals(List.of("--no-removed", "--no-rule"), fish("--no-r"));
    assertEquals(List.of("--help"), fish("rules check --"));
    assertEquals(List.of("balanced", "less", "more"), fish("--keep "));
    assertEquals(List.of("check"), fish("manual ch"));
    assertEquals(List.of("pom.xml"), fish("rules check pom."));
    assertEquals(List.of("pom.xml"), fish("--rules pom."));
    assertEquals(List.of(), fish("date pom."));
  }

  @Test
  void quotesInDescriptionsAreEscapedForFish() {
    String script = Runner.run("", "completion", "fish").out();

    assertTrue(script.contains("'Fits the weights of winnow\\'s judge to pages with gold'"));
  }

  @Test
  void anotherShellIsWrongUse() {
    Runner run = Runner.run("", "completion", "tcsh");

    assertEquals(Exit.USAGE, run.exit());
    assertEquals("", run.out());
  }

  private static Stream<String> words(CommandSpec command) {
    return Stream.concat(
        command.parent() == null ? Stream.of() : Stream.of(command.name()),
        command.options().stream()
            .map(OptionSpec::longestName)
            .map(name -> name.replaceFirst("^-+", "")));
  }

  /** What is offered for the last of these words. */
  private static List<String> bash(String... words) throws Exception {
    String line =
        Stream.of(words)
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" ", "winnow ", ""));
    String asked =
        """
        COMP_WORDS=(%s) COMP_CWORD=%d COMP_LINE="%s"
        _complete_winnow 2>/dev/null
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(line, words.length, line.replace("'", ""));
    String script = Runner.run("", "completion", "bash").out();
    Program bash = Program.run(script + asked, "bash", "--norc");
    assertEquals(0, bash.exit(), bash.said());
    return bash.said().lines().filter(word -> !word.isBlank()).toList();
  }

  private static List<String> fish(String words) throws Exception {
    String script = Runner.run("", "completion", "fish").out();
    Program fish =
        Program.run(script + "complete -C 'winnow " + words + "'\n", "fish", "--no-config");
    assertEquals(0, fish.exit(), fish.said());
    return fish.said().lines().map(line -> line.replaceFirst("\t.*", "")).toList();
  }
}
