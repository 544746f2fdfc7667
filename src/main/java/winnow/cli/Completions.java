package winnow.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line with what a shell may offer for each word: names, files or nothing. */
final class Completions {
  // Many that name files are no Path to Java, since '-' may stand in their place.
  private static final Pattern FILES = Pattern.compile("\\b(FILE|DIR|GOLD|PACK)\\b");

  private Completions() {}

  static CommandSpec of(CommandSpec command) {
    CommandSpec offered = CommandSpec.create().name(command.name());
    offered.usageMessage().description(command.usageMessage().description());
    command.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> offered.addOption(offered(option)));
    command.positionalParameters().stream()
        .filter(words -> !words.hidden())
        .forEach(words -> offered.addPositional(offered(words, command)));
    subcommands(command).forEach(each -> offered.addSubcommand(each.name(), of(each)));
    return offered;
  }

  /** The commands right below this one that help tells of. */
  static Stream<CommandSpec> subcommands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(each -> !each.usageMessage().hidden());
  }

  /** This command and all below it that help tells of. */
  static Stream<CommandSpec> all(CommandSpec command) {
    return Stream.concat(Stream.of(command), subcommands(command).flatMap(Completions::all));
  }

  private static OptionSpec offered(OptionSpec option) {
    return OptionSpec.builder(option.names())
        // picocli's script keeps what is offered under the label, which two options may share.
        .paramLabel(option.longestName().replaceFirst("^-+", ""))
        .description(option.description())
        .arity(option.arity().toString())
        .type(option.arity().max() == 0 ? boolean.class : type(option))
        .completionCandidates(candidates(option))
        .build();
  }

  private static PositionalParamSpec offered(PositionalParamSpec words, CommandSpec command) {
    boolean areCommands = words.paramLabel().equals("COMMAND");
    return PositionalParamSpec.builder()
        .paramLabel(words.paramLabel())
        .index(words.index().toString())
        .arity(words.arity().toString())
        .type(type(words))
        .completionCandidates(areCommands ? names(command) : candidates(words))
        .build();
  }

  private static Class<?> type(ArgSpec word) {
    boolean isFile =
        word.auxiliaryTypes()[0] == Path.class || FILES.matcher(word.paramLabel()).find();
    return isFile ? Path.class : String.class;
  }

  // Null where nothing is offered, as picocli wants it.
  private static List<String> candidates(ArgSpec word) {
    if (word.completionCandidates() == null) {
      return null;
    }
    return StreamSupport.stream(word.completionCandidates().spliterator(), false)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> names(CommandSpec command) {
    List<String> names = new ArrayList<>();
    all(command.root()).skip(1).forEach(each -> names.add(each.name()));
    return names;
  }
}
