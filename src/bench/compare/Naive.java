import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import winnow.rule.Rule;
import winnow.rule.StandardPacks;
import winnow.rule.Subject;
import winnow.rule.Wording;
import winnow.text.Block;
import winnow.text.Folded;

/** The shipped rules without winnow's index: every line is asked all of them, one by one. */
public final class Naive {
  // Neither does winnow ask patterns of longer lines.
  private static final int LONGEST = 2_000;
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  // Close enough to what stands for a person in the rules.
  private static final String NAME =
      "(?-i:\\\\p{Lu}[\\\\p{L}.'-]*(?: \\\\p{Lu}[\\\\p{L}.'-]*){0,4})";

  private Naive() {}

  /** A rule with its patterns compiled. */
  private record Asked(Rule rule, List<Pattern> match, List<Pattern> unless) {
    static Asked of(Rule rule) {
      return new Asked(rule, compiled(rule.wordings()), compiled(rule.unless()));
    }

    private static List<Pattern> compiled(List<Wording> wordings) {
      return wordings.stream()
          .map(wording -> wording.source().replaceAll("\\{names?\\}", NAME))
          .map(source -> Pattern.compile(source, FLAGS))
          .toList();
    }

    boolean speaksOf(Subject subject, String line, String folded) {
      return rule.conditions().stream().allMatch(condition -> condition.holds(subject))
          && (rule.phrases().contains(folded) || isIn(match, line))
          && !isIn(unless, line);
    }

    private static boolean isIn(List<Pattern> patterns, String line) {
      return patterns.stream().anyMatch(pattern -> pattern.matcher(line).find());
    }
  }

  public static void main(String[] args) throws IOException {
    List<Asked> rules =
        StandardPacks.all().stream().flatMap(pack -> pack.rules().stream()).map(Asked::of).toList();
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isBlank() || line.length() > LONGEST || !isChrome(line, rules)) {
          out.println(line);
        }
      }
    }
  }

  // All are asked, as winnow asks all: what one rule says is not the whole evidence.
  private static boolean isChrome(String line, List<Asked> rules) {
    Subject subject = Subject.alone(Block.of(line));
    String folded = Folded.of(line);
    return rules.stream().filter(asked -> asked.speaksOf(subject, line, folded)).toList().stream()
        .anyMatch(asked -> !asked.rule().role().isKept());
  }
}
