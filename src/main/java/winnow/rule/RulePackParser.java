package winnow.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a rule pack. A broken rule is reported with its line and left out; the others stand.
 *
 * <pre>
 * pack en
 *   about     English chrome
 *
 * rule newsletter-join
 *   category  mailing-list
 *   match     ^join .* newsletter
 *   ...
 * </pre>
 */
public final class RulePackParser {
  private static final Set<String> RESERVED = Set.of("shape", "layout", "date", "repeat");
  private static final double MOST_WORTH = 20;
  private static final int LONGEST_PACK = 16_000_000;
  private static final int LONGEST_LINE = 10_000;
  private static final int LONGEST_ID = 100;
  private static final int MOST_FIELDS = 5_000;

  private final String file;
  private final String text;
  private List<String> lines = List.of();
  private final List<Rule> rules = new ArrayList<>();
  private final Mistakes mistakes;
  private final Set<String> ids = new HashSet<>();
  private final Map<Strength, Double> worth = new EnumMap<>(Strength.class);
  private final boolean checks;
  private String name;
  private String about = "";
  private String prefix = "";

  private RulePackParser(String name, String file, String text, boolean checks) {
    this.checks = checks;
    this.name = name;
    this.file = file;
    this.mistakes = new Mistakes(file);
    this.text = text;
  }

  /** Reads a pack with all its mistakes. */
  public static RulePack read(String name, String text) {
    return read(name, name + ".rules", text);
  }

  /** Reads a pack with all its mistakes, which name this file. */
  public static RulePack read(String name, String file, String text) {
    return new RulePackParser(name, file, text, true).pack();
  }

  /** Reads a pack that the build has checked: its patterns are compiled when first needed. */
  static RulePack readChecked(String name, String text) {
    return new RulePackParser(name, name + ".rules", text, false).pack();
  }

  /**
   * Reads a pack that must be whole.
   *
   * @throws RuleSyntaxException at its first mistake
   */
  public static RulePack parse(String name, String text) throws RuleSyntaxException {
    RulePackParser parser = new RulePackParser(name, name + ".rules", text, true);
    parser.stanzas(true);
    return parser.result();
  }

  private RulePack pack() {
    try {
      stanzas(false);
    } catch (RuleSyntaxException e) {
      throw new AssertionError("mistakes are collected here", e);
    }
    return result();
  }

  private RulePack result() {
    return new RulePack(name, about, rules, mistakes.told());
  }

  private void stanzas(boolean strict) throws RuleSyntaxException {
    attempt(this::split, strict);
    int at = 0;
    while (at < lines.size()) {
      if (isSkipped(lines.get(at))) {
        at++;
        continue;
      }
      int start = at;
      int end = endOfStanza(start);
      attempt(() -> stanza(start, end), strict);
      at = end;
    }
  }

  /** Work that can find a mistake. */
  private interface Attempt {
    void make() throws RuleSyntaxException;
  }

  private void attempt(Attempt attempt, boolean strict) throws RuleSyntaxException {
    try {
      attempt.make();
    } catch (RuleSyntaxException e) {
      if (strict) {
        throw e;
      }
      mistakes.add(e.getMessage());
    }
  }

  private void split() throws RuleSyntaxException {
    if (text.length() > LONGEST_PACK) {
      throw problem(1, "a pack has at most " + LONGEST_PACK + " characters; all of it is left out");
    }
    // Some editors begin a file with a mark of its byte order.
    lines = text.substring(text.startsWith("\ufeff") ? 1 : 0).lines().toList();
  }

  private int endOfStanza(int start) {
    int end = start + 1;
    while (end < lines.size() && !startsStanza(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean startsStanza(String line) {
    return !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#';
  }

  private static boolean isSkipped(String line) {
    return line.isBlank() || line.charAt(0) == '#';
  }

  private void stanza(int start, int end) throws RuleSyntaxException {
    Field field = field(start);
    switch (field.key()) {
      case "pack" -> header(field, start, end);
      case "rule" -> rule(field, start, end);
      default ->
          throw problem(
              start + 1, Quoted.of(field.key()) + " starts no stanza; 'pack' and 'rule' do");
    }
  }

  private void header(Field head, int start, int end) throws RuleSyntaxException {
    name = head.value();
    for (Field field : fields(start + 1, end)) {
      Optional<Strength> strength = Strength.named(field.key());
      if (strength.isPresent()) {
        worth.put(strength.get(), number(field));
      } else if (field.key().equals("about")) {
        about = field.value();
      } else if (field.key().equals("site")) {
        prefix = Rule.SITE;
      } else {
        throw problem(
            field.line(), "unknown key " + Quoted.of(field.key()) + " in a pack's header");
      }
    }
  }

  private void rule(Field head, int start, int end) throws RuleSyntaxException {
    // The length first: the engine calls itself for every hyphen.
    if (head.value().length() > LONGEST_ID || !head.value().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw problem(
          head.line(), "a rule's id is of small letters and hyphens: " + Quoted.of(head.value()));
    }
    if (RESERVED.contains(head.value())) {
      throw problem(head.line(), "'" + head.value() + "' is a name the judge itself uses");
    }
    if (!ids.add(head.value())) {
      throw problem(head.line(), "there is a rule '" + head.value() + "' already");
    }
    Origin origin = new Origin(file, head.line(), text(start, end));
    RuleStanza stanza = new RuleStanza(origin, prefix + head.value(), worth, checks);
    for (Field field : fields(start + 1, end)) {
      stanza.take(field);
    }
    rules.add(stanza.rule());
  }

  private List<Field> fields(int from, int to) throws RuleSyntaxException {
    List<Field> fields = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (fields.size() == MOST_FIELDS) {
        throw problem(i + 1, "a stanza has at most " + MOST_FIELDS + " lines");
      }
      if (!isSkipped(lines.get(i))) {
        fields.add(field(i));
      }
    }
    return fields;
  }

  private Field field(int at) throws RuleSyntaxException {
    String line = lines.get(at);
    if (line.length() > LONGEST_LINE) {
      throw problem(at + 1, "a line has at most " + LONGEST_LINE + " characters");
    }
    if (line.indexOf('\0') >= 0) {
      throw problem(at + 1, "a NUL character; a rule pack is a text file");
    }
    return Field.of(at + 1, line);
  }

  private String text(int from, int to) {
    int end = to;
    while (isSkipped(lines.get(end - 1))) {
      end--;
    }
    return String.join("\n", lines.subList(from, end));
  }

  private double number(Field field) throws RuleSyntaxException {
    try {
      double number = Double.parseDouble(field.value());
      if (number > 0 && number <= MOST_WORTH) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are out of bounds.
    }
    throw problem(field.line(), Quoted.of(field.value()) + " is no log-odds between 0 and 20");
  }

  private RuleSyntaxException problem(int line, String what) {
    return new RuleSyntaxException(file, line, what);
  }

  /** One line of a stanza: its key and what stands after it. */
  record Field(int line, String key, String value) {
    static Field of(int line, String text) {
      String stripped = text.strip();
      int end = 0;
      while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
        end++;
      }
      return new Field(line, stripped.substring(0, end), stripped.substring(end).strip());
    }
  }
}
