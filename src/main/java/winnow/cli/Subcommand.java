package winnow.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;

/** What winnow does besides cleaning, in the order of the help. */
enum Subcommand {
  EXPLAIN,
  DATE,
  RULES,
  EVAL,
  FIT,
  LEARN,
  COMPLETION,
  MANUAL;

  /** What a word calls it by. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static boolean isOne(String word) {
    for (Subcommand each : values()) {
      if (each.label().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Those that a command line calls, or tells of. */
  static Set<Subcommand> wantedBy(String... words) {
    Set<Subcommand> wanted = EnumSet.noneOf(Subcommand.class);
    List<String> all = List.of(words);
    for (Subcommand each : values()) {
      if (all.contains(each.label())) {
        wanted.addAll(each.tellsOfAll() ? EnumSet.allOf(Subcommand.class) : EnumSet.of(each));
      }
    }
    return wanted;
  }

  private boolean tellsOfAll() {
    return switch (this) {
      case COMPLETION, MANUAL -> true;
      case EXPLAIN, DATE, RULES, EVAL, FIT, LEARN -> false;
    };
  }

  CommandLine line(Terminal terminal) {
    return switch (this) {
      case EXPLAIN -> new CommandLine(new ExplainCommand(terminal));
      case DATE -> new CommandLine(new DateCommand(terminal));
      case RULES -> RulesCommand.line(terminal);
      case EVAL -> new CommandLine(new EvalCommand(terminal));
      case FIT -> new CommandLine(new FitCommand(terminal));
      case LEARN -> new CommandLine(new LearnCommand(terminal));
      case COMPLETION -> new CommandLine(new CompletionCommand(terminal));
      case MANUAL -> new CommandLine(new ManualCommand(terminal));
    };
  }
}
