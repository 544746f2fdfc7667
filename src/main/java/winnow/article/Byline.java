package winnow.article;

import static java.util.Objects.requireNonNull;

/**
 * A line, or part of one, that names people as authors are named.
 *
 * @param names as printed, without their label
 * @param count how many people
 * @param hasRole whether the line says what they are
 */
record Byline(String names, Form form, int count, boolean hasRole) {
  /** How it shows that the name is an author's. */
  enum Form {
    /** {@code Written by Ada Birch}. */
    LABELLED,
    /** {@code Editor: Ada Birch}. */
    EDITOR,
    /** {@code By Ada Birch}. */
    BY,
    /** {@code Posted by kelpie}. */
    NICKNAME,
    /** {@code Ada Birch}, and above it {@code Written by}. */
    UNDER_LABEL,
    /** {@code Ada Birch | 19 January 2016}. */
    DATED,
    /** {@code kelpie 19 January 2016}. */
    HANDLE,
    /** {@code Ada Birch}. */
    ALONE,
    /** {@code © 2016 Ada Birch}. */
    OWNER,
    /** In words that a rule knows. */
    RULE
  }

  Byline {
    requireNonNull(names, "names");
    requireNonNull(form, "form");
  }

  /** Whether the names are written in a script with capitals. */
  boolean hasCase() {
    return names.codePoints().noneMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
  }
}
