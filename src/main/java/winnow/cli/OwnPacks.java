package winnow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import winnow.batch.Exit;
import winnow.batch.Reasons;
import winnow.batch.UsageException;
import winnow.read.Size;
import winnow.rule.RulePack;
import winnow.rule.RulePackParser;
import winnow.rule.Rulebook;
import winnow.rule.StandardPacks;

/** The rule packs a person brings along. */
public final class OwnPacks {
  private static final String EXTENSION = ".rules";
  // Seen before it is read; the parser has a bound of its own.
  private static final long MOST_BYTES = 64L << 20;

  @Option(
      names = "--rules",
      paramLabel = "PACK",
      description = "Use the rules of this file too; may be given more than once.")
  List<Path> files = List.of();

  /**
   * A person's packs, read.
   *
   * @param exit how the work ends at best: not with success when a rule was left out
   */
  public record Packs(List<RulePack> own, int exit) {
    /** The shipped rules, and theirs. */
    Rulebook rules() {
      return own.isEmpty() ? Rulebook.standard() : Rulebook.standardAnd(own);
    }

    /** The same, and a pack that was learned on the way. */
    Packs and(RulePack learned) {
      List<RulePack> all = new ArrayList<>(own);
      all.add(learned);
      return new Packs(all, exit);
    }

    /** The shipped packs and theirs, as their authors wrote them. */
    List<RulePack> all() {
      return StandardPacks.and(own);
    }
  }

  /** Reads them; a rule that must be left out is complained of. */
  Packs read(Terminal terminal) {
    List<RulePack> own = files.stream().map(OwnPacks::read).toList();
    List<String> mistakes = own.stream().flatMap(pack -> pack.mistakes().stream()).toList();
    mistakes.forEach(terminal::complain);
    return new Packs(own, mistakes.isEmpty() ? Exit.DONE : Exit.PARTLY);
  }

  /** Reads a pack; its mistakes name the path as it was typed. */
  static RulePack read(Path path) {
    if (path.toString().isEmpty()) {
      throw new UsageException("a rule pack's name is empty; wanted a file");
    }
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw new UsageException(path + ": larger than " + Size.told(MOST_BYTES));
      }
      return parse(path, Files.readString(path, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException(Reasons.of(path.toString(), e));
    }
  }

  /** A pack whose text has been read, wherever its file is. */
  public static RulePack parse(Path path, String text) {
    return RulePackParser.read(name(path), path.toString(), text);
  }

  private static String name(Path path) {
    String file = path.getFileName().toString();
    return file.endsWith(EXTENSION) ? file.substring(0, file.length() - EXTENSION.length()) : file;
  }
}
