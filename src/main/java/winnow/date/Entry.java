package winnow.date;

import java.util.ArrayList;
import java.util.List;

/** A word of the tables with all its senses. */
final class Entry {
  static final Entry NONE = new Entry("", List.of());

  private final String key;
  private final List<Sense> senses;
  private final long kinds;
  private final Languages monthLanguages;

  Entry(String key, List<Sense> senses) {
    this.key = key;
    this.senses = List.copyOf(senses);
    long bits = 0;
    for (Sense sense : senses) {
      bits |= sense.kind().bit();
    }
    kinds = bits;
    monthLanguages = monthLanguages(this.senses);
  }

  private static Languages monthLanguages(List<Sense> senses) {
    Languages all = Languages.NONE;
    for (Sense sense : senses) {
      all = sense.kind() == Kind.MONTH ? all.and(sense.languages()) : all;
    }
    return all;
  }

  /** The languages that call a month so. */
  Languages monthLanguages() {
    return monthLanguages;
  }

  String key() {
    return key;
  }

  List<Sense> senses() {
    return senses;
  }

  boolean is(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  boolean isAny(long bits) {
    return (kinds & bits) != 0;
  }

  /** The number of the first sense of a kind. */
  int number(Kind kind) {
    for (Sense sense : senses) {
      if (sense.kind() == kind) {
        return sense.number();
      }
    }
    return 0;
  }

  /**
   * The senses of a kind that hold under a hint: those the hinted language has, else those of the
   * common languages, else all. A word of three letters or fewer from a rare language, which the
   * hint does not name, has none.
   */
  List<Sense> under(Kind kind, Languages hint) {
    List<Sense> found = hint.isAny() ? List.of() : those(kind, hint);
    if (found.isEmpty()) {
      found = those(kind, Languages.MAJOR);
    }
    return found.isEmpty() && key.length() > 3 ? those(kind, Languages.ANY) : found;
  }

  /** The senses of a kind spoken in one of the languages. */
  List<Sense> those(Kind kind, Languages languages) {
    if (!is(kind)) {
      return List.of();
    }
    List<Sense> found = new ArrayList<>(2);
    for (Sense sense : senses) {
      if (sense.kind() == kind
          && (languages.isAny()
              || sense.languages().isAny()
              || sense.languages().meets(languages))) {
        found.add(sense);
      }
    }
    return found;
  }
}
