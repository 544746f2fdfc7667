package winnow.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A completion script for fish, for which picocli has none. */
final class FishScript {
  private final String name;
  private final StringBuilder script = new StringBuilder();

  private FishScript(String name) {
    this.name = name;
  }

  static String of(CommandSpec command) {
    FishScript fish = new FishScript(command.name());
    Completions.all(command).forEach(fish::add);
    return head(command) + fish.script;
  }

  private static String head(CommandSpec command) {
    String commands =
        Completions.all(command)
            .skip(1)
            .map(each -> quoted(path(each)))
            .collect(Collectors.joining(" "));
    return """
        # Completions of %1$s for fish.

        # Whether these are the commands typed so far.
        function __%1$s_at
            set -l at
            for word in (commandline -opc)[2..-1]
                set -l next (string join ' ' -- $at $word)
                contains -- $next %2$s
                and set at $next
            end
            test "$at" = "$argv"
        end

        """
        .formatted(command.name(), commands);
  }

  private void add(CommandSpec command) {
    Completions.subcommands(command)
        .forEach(each -> add(command, "-a " + each.name(), each.usageMessage().description()));
    if (command.positionalParameters().stream().noneMatch(FishScript::isFile)) {
      add(command, "-f");
    }
    command.positionalParameters().stream()
        .filter(words -> words.completionCandidates() != null)
        .forEach(words -> add(command, names(words)));
    command.options().forEach(each -> add(command, words(each), each.description()));
  }

  private void add(CommandSpec command, String what, String... description) {
    script.append("complete -c " + name + " -n " + quoted("__" + name + "_at " + path(command)));
    script.append(' ').append(what);
    if (description.length > 0) {
      script.append(" -d ").append(quoted(gist(description[0])));
    }
    script.append('\n');
  }

  private static String words(OptionSpec option) {
    String names =
        List.of(option.names()).stream()
            .map(each -> each.startsWith("--") ? "-l " + each.substring(2) : "-s " + each.charAt(1))
            .collect(Collectors.joining(" "));
    if (option.arity().max() == 0) {
      return names;
    }
    if (option.completionCandidates() != null) {
      return names + " -x " + names(option);
    }
    return names + (isFile(option) ? " -r -F" : " -x");
  }

  private static boolean isFile(ArgSpec word) {
    return word.type() == Path.class;
  }

  private static String names(ArgSpec word) {
    Collection<String> names =
        StreamSupport.stream(word.completionCandidates().spliterator(), false).toList();
    return "-a " + quoted(String.join(" ", names));
  }

  private static String path(CommandSpec command) {
    return command.qualifiedName(" ").substring(command.root().name().length()).strip();
  }

  // The menu has room for no more than a sentence.
  private static String gist(String description) {
    return description.replaceFirst("\\.(\\s.*)?$", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").strip() + "'";
  }
}
