package winnow.rule;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.text.Packed;

/**
 * A rule as the build stores it: all that judging asks for. Its examples, and the text its author
 * wrote, stand in its pack.
 */
final class StoredRule {
  private static final int NONE = -1;

  private StoredRule() {}

  static void write(Rule rule, DataOutputStream out) throws IOException {
    Packed.write(rule.id(), out);
    out.writeInt(rule.role().ordinal());
    Packed.write(rule.language(), out);
    out.writeInt(rule.conditions().size());
    for (Condition condition : rule.conditions()) {
      write(condition, out);
    }
    writeAll(rule.phrases(), out);
    writeAll(rule.wordings().stream().map(Wording::source).toList(), out);
    writeAll(rule.unless().stream().map(Wording::source).toList(), out);
    out.writeInt(rule.strength().ordinal());
    out.writeDouble(rule.weight());
    out.writeInt(rule.heads().map(Enum::ordinal).orElse(NONE));
    Packed.write(rule.why(), out);
    Packed.write(rule.origin().file(), out);
    out.writeInt(rule.origin().line());
  }

  static Rule read(Packed stored) {
    return new Rule(
        stored.text(),
        Role.values()[stored.number()],
        stored.text(),
        conditions(stored),
        all(stored),
        wordings(stored),
        wordings(stored),
        Strength.values()[stored.number()],
        stored.real(),
        heads(stored.number()),
        stored.text(),
        List.of(),
        new Origin(stored.text(), stored.number(), ""));
  }

  private static Optional<Reach> heads(int ordinal) {
    return ordinal == NONE ? Optional.empty() : Optional.of(Reach.values()[ordinal]);
  }

  private static void writeAll(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      Packed.write(text, out);
    }
  }

  private static List<String> all(Packed stored) {
    int size = stored.number();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(stored.text());
    }
    return texts;
  }

  private static List<Wording> wordings(Packed stored) {
    List<Wording> wordings = new ArrayList<>();
    for (String source : all(stored)) {
      wordings.add(Wording.checked(source));
    }
    return wordings;
  }

  private static void write(Condition condition, DataOutputStream out) throws IOException {
    if (condition instanceof Condition.Words words) {
      write('w', words.bounds().least(), words.bounds().most(), out);
    } else if (condition instanceof Condition.Chars chars) {
      write('c', chars.bounds().least(), chars.bounds().most(), out);
    } else if (condition instanceof Condition.Stands stands) {
      write('s', stands.place().ordinal(), 0, out);
    } else if (condition instanceof Condition.Ends ends) {
      write('e', ends.sentence() ? 1 : 0, 0, out);
    } else if (condition instanceof Condition.First) {
      write('f', 0, 0, out);
    } else if (condition instanceof Condition.Repeated) {
      write('r', 0, 0, out);
    } else if (condition instanceof Condition.Upper) {
      write('u', 0, 0, out);
    }
  }

  private static void write(char kind, int one, int other, DataOutputStream out)
      throws IOException {
    out.writeInt(kind);
    out.writeInt(one);
    out.writeInt(other);
  }

  private static List<Condition> conditions(Packed stored) {
    int size = stored.number();
    List<Condition> conditions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      conditions.add(condition(stored.number(), stored.number(), stored.number()));
    }
    return conditions;
  }

  private static Condition condition(int kind, int one, int other) {
    return switch (kind) {
      case 'w' -> new Condition.Words(new Condition.Bounds(one, other));
      case 'c' -> new Condition.Chars(new Condition.Bounds(one, other));
      case 's' -> new Condition.Stands(Place.values()[one]);
      case 'e' -> new Condition.Ends(one == 1);
      case 'f' -> new Condition.First();
      case 'r' -> new Condition.Repeated();
      case 'u' -> new Condition.Upper();
      default -> throw new IllegalStateException("no condition is stored as " + kind);
    };
  }
}
