package winnow.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's page of the manual, made of its help. */
final class ManualPage {
  private static final String SECTION = "1";
  private static final String INDENT = "  ";

  private final CommandSpec command;
  private final Footer footer;
  private final Roff page = new Roff();

  private ManualPage(CommandSpec command) {
    this.command = command;
    this.footer = Footer.of(List.of(command.usageMessage().footer()));
  }

  /** The page's name, as man is asked for it. */
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  static String fileName(CommandSpec command) {
    return name(command) + "." + SECTION;
  }

  static String roff(CommandSpec command, Release release) {
    return new ManualPage(command).written(release).toString();
  }

  private Roff written(Release release) {
    String program = command.root().name();
    // No date: the same sources must give the same page on any day.
    page.macro("TH", capitals(name(command)), SECTION, "", program + " " + release.version());
    // Neither hyphens nor wide gaps where a line is to be copied.
    page.macro("nh").macro("ad", "l");
    heading();
    options();
    commands();
    exitStatus();
    examples();
    seeAlso();
    return page;
  }

  private void heading() {
    page.macro("SH", "NAME").text(name(command) + " - " + gist(command));
    page.macro("SH", "SYNOPSIS").macro("B", command.qualifiedName(" ")).usage(synopsis());
    page.macro("SH", "DESCRIPTION");
    paragraph(description().get(0));
    for (List<String> next : description().subList(1, description().size())) {
      page.macro("PP");
      paragraph(next);
    }
  }

  // The first paragraph is the page's name already, and stands again only for want of another.
  private List<List<String>> description() {
    List<List<String>> told = Footer.paragraphs(List.of(command.usageMessage().description()));
    return Stream.concat(told.stream().skip(told.size() > 1 ? 1 : 0), footer.notes().stream())
        .toList();
  }

  private String synopsis() {
    Help help = new Help(command, Help.defaultColorScheme(Ansi.OFF));
    // What follows a short option does not follow an equals sign.
    String whole =
        help.synopsis(0).replaceAll("\\s+", " ").replaceAll("\\[(-\\w)=", "[$1 ").strip();
    return whole.substring(command.qualifiedName(" ").length()).strip();
  }

  private void options() {
    page.macro("SH", "OPTIONS");
    for (PositionalParamSpec words : command.positionalParameters()) {
      if (!words.hidden()) {
        item(words.paramLabel(), words.description());
      }
    }
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        item(use(option), option.description());
      }
    }
  }

  private static String use(OptionSpec option) {
    String names = String.join(", ", option.names());
    if (option.arity().max() == 0) {
      return names;
    }
    boolean isLong = option.longestName().startsWith("--");
    return names + (isLong ? "=" : " ") + option.paramLabel();
  }

  private void item(String head, String... description) {
    page.macro("TP").usage(head).text(String.join(" ", description));
  }

  private void commands() {
    List<CommandSpec> below = Completions.subcommands(command).toList();
    if (!below.isEmpty()) {
      page.macro("SH", "COMMANDS");
    }
    for (CommandSpec each : below) {
      page.macro("TP").macro("B", each.qualifiedName(" ")).text(gist(each) + ".");
    }
  }

  private void exitStatus() {
    if (!footer.exits().isEmpty()) {
      page.macro("SH", "EXIT STATUS");
    }
    for (String exit : footer.exits()) {
      String meaning = exit.replaceFirst("^[\\d ]+(or [\\d ]+)*", "");
      String status = exit.substring(0, exit.length() - meaning.length()).strip();
      page.macro("TP").macro("B", status).text(meaning + ".");
    }
  }

  private void examples() {
    if (!footer.examples().isEmpty()) {
      page.macro("SH", "EXAMPLES");
      paragraph(footer.examples());
    }
  }

  private void seeAlso() {
    String pages =
        Stream.concat(above(command), Completions.subcommands(command))
            .map(each -> name(each) + "(" + SECTION + ")")
            .collect(Collectors.joining(", "));
    page.macro("SH", "SEE ALSO").text(pages);
  }

  private static Stream<CommandSpec> above(CommandSpec command) {
    return Stream.iterate(command, each -> each.parent() != null, CommandSpec::parent)
        .map(CommandSpec::parent);
  }

  // What is indented in the help keeps its lines; the rest is filled.
  private void paragraph(List<String> lines) {
    boolean isVerbatim = false;
    for (String line : lines) {
      if (line.startsWith(INDENT) != isVerbatim) {
        isVerbatim = !isVerbatim;
        turn(isVerbatim);
      }
      page.text(isVerbatim ? line.substring(INDENT.length()) : line);
    }
    if (isVerbatim) {
      turn(false);
    }
  }

  private void turn(boolean verbatim) {
    if (verbatim) {
      page.macro("RS", "4").macro("nf");
    } else {
      page.macro("fi").macro("RE");
    }
  }

  private static String gist(CommandSpec command) {
    return command.usageMessage().description()[0].replaceFirst("\\.$", "");
  }

  private static String capitals(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
