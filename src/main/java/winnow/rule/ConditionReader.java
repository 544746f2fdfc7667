package winnow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.rule.RulePackParser.Field;

/** Reads the conditions after {@code when}: {@code words <= 14, place tail}. */
final class ConditionReader {
  private static final String KNOWN =
      "words, chars, place head|body|tail, ends sentence|open, first, repeated, upper";

  private ConditionReader() {}

  static List<Condition> read(String file, Field field) throws RuleSyntaxException {
    List<Condition> conditions = new ArrayList<>();
    for (String text : field.value().split(",", -1)) {
      conditions.add(one(file, field, text.strip()));
    }
    return conditions;
  }

  private static Condition one(String file, Field field, String text) throws RuleSyntaxException {
    String[] words = text.split("\\s+", -1);
    return switch (words[0]) {
      case "words" -> new Condition.Words(bounds(file, field, words));
      case "chars" -> new Condition.Chars(bounds(file, field, words));
      case "place" -> new Condition.Stands(place(file, field, words));
      case "ends" -> new Condition.Ends(sentence(file, field, words));
      case "first" -> new Condition.First();
      case "repeated" -> new Condition.Repeated();
      case "upper" -> new Condition.Upper();
      default ->
          throw problem(file, field, Quoted.of(text) + " is no condition; there are " + KNOWN);
    };
  }

  private static Condition.Bounds bounds(String file, Field field, String[] words)
      throws RuleSyntaxException {
    if (words.length == 3 && words[2].matches("\\d{1,6}")) {
      int number = Integer.parseInt(words[2]);
      Optional<Condition.Bounds> bounds =
          switch (words[1]) {
            case "<=" -> Optional.of(new Condition.Bounds(0, number));
            case ">=" -> Optional.of(new Condition.Bounds(number, Integer.MAX_VALUE));
            case "=" -> Optional.of(new Condition.Bounds(number, number));
            default -> Optional.empty();
          };
      if (bounds.isPresent()) {
        return bounds.get();
      }
    }
    throw problem(file, field, "wanted " + words[0] + " <= N, >= N or = N");
  }

  private static Place place(String file, Field field, String[] words) throws RuleSyntaxException {
    return Place.named(words.length == 2 ? words[1] : "")
        .orElseThrow(() -> problem(file, field, "wanted place head, body or tail"));
  }

  private static boolean sentence(String file, Field field, String[] words)
      throws RuleSyntaxException {
    String end = words.length == 2 ? words[1] : "";
    if (!end.equals("sentence") && !end.equals("open")) {
      throw problem(file, field, "wanted ends sentence or ends open");
    }
    return end.equals("sentence");
  }

  private static RuleSyntaxException problem(String file, Field field, String what) {
    return new RuleSyntaxException(file, field.line(), what);
  }
}
