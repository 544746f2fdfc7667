package winnow.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import winnow.rule.Role;
import winnow.rule.Strength;

/**
 * A learned rule, as a person reads it.
 *
 * @param comments what was seen, one line each
 * @param lines its {@code when}, {@code phrase}, {@code match} and {@code drop} lines
 * @param heads how far it speaks
 * @param keep a line of the site that it must not speak of
 */
record Stanza(
    String id,
    Role role,
    Strength strength,
    Optional<String> heads,
    String why,
    List<String> comments,
    List<String> lines,
    String keep) {
  Stanza {
    comments = List.copyOf(comments);
    lines = List.copyOf(lines);
  }

  /** The stanza as it stands in the pack. */
  List<String> written() {
    List<String> all = new ArrayList<>();
    all.add("rule " + id);
    comments.forEach(comment -> all.add("# " + comment));
    all.add(field("category", role.label()));
    lines.forEach(all::add);
    heads.ifPresent(reach -> all.add(field("heads", reach)));
    all.add(field("strength", strength.label()));
    all.add(field("why", why));
    all.add(field("keep", keep));
    return all;
  }

  /** A line of a stanza. */
  static String field(String key, String value) {
    return String.format(Locale.ROOT, "  %-9s %s", key, value);
  }
}
