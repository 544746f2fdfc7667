package winnow.rule;

import static java.util.Objects.requireNonNull;

/**
 * Where a rule was written.
 *
 * @param line the line of its {@code rule} key
 * @param stanza the rule as its author wrote it
 */
public record Origin(String file, int line, String stanza) {
  public Origin {
    requireNonNull(file, "file");
    requireNonNull(stanza, "stanza");
  }

  /** A place in the file, as editors jump to it: {@code en.rules:12}. */
  public String at(int other) {
    return file + ":" + other;
  }
}
