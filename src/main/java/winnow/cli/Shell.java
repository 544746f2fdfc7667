package winnow.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that can complete winnow's command line. */
enum Shell {
  BASH,
  ZSH,
  FISH;

  String script(CommandSpec command) {
    CommandSpec offered = Completions.of(command);
    return switch (this) {
      // One script for both: picocli's turns zsh's support for bash's completions on.
      case BASH, ZSH -> AutoComplete.bash(command.name(), new CommandLine(offered));
      case FISH -> FishScript.of(offered);
    };
  }
}
