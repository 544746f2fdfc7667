package winnow.date;

import java.util.ArrayList;
import java.util.List;

/** Reads the months of one text. The last month read stays in its fields. */
final class Months {
  private static final Languages ENGLISH = Languages.of("en");
  private static final Languages GERMAN = Languages.of("de");

  private final Text text;
  private final Words words;
  private final Hint hint;
  private List<Sense> senses = List.of();
  private Languages languages = Languages.ANY;
  private Era era = Era.COMMON;
  private boolean certain;
  private boolean homonym;

  Months(Text text, Words words, Hint hint) {
    this.text = text;
    this.words = words;
    this.hint = hint;
  }

  Languages languages() {
    return languages;
  }

  /**
   * Whether the name is long, or of a language that vouches for it, so that a year beside it is
   * enough.
   */
  boolean isCertain() {
    return certain;
  }

  /** Whether the name, where a number follows it, is rather a word: Mac 5, Mars 2020. */
  boolean isHomonym() {
    return homonym;
  }

  /** Whether the name is German, where nouns are capital, and not English. */
  boolean isGerman() {
    return hint.is("de") || (languages.meets(GERMAN) && !languages.meets(ENGLISH));
  }

  /** Reads a month by name, or by the word for month and its number; answers its end or -1. */
  int at(int start) {
    if (!text.isLetter(start)) {
      return -1;
    }
    Word word = words.at(start);
    if (word.is(Kind.MONTH_WORD)) {
      int numbered = numbered(word);
      if (numbered >= 0) {
        return numbered;
      }
      word = words.at(text.skipSpaces(word.end(), 1));
    }
    return named(word);
  }

  /** Skips the same month by its other name: مايو/أيار. */
  int again(int end) {
    int slash = text.skipSpaces(end, 1);
    if (end < 0 || text.at(slash) != '/') {
      return end;
    }
    List<Sense> first = senses;
    int next = at(text.skipSpaces(slash + 1, 1));
    boolean same = next >= 0 && senses.get(0).number() == first.get(0).number();
    senses = same ? senses : first;
    return same ? next : end;
  }

  private int named(Word word) {
    Kind kind = kind(word);
    if (kind == Kind.OF) {
      return -1;
    }
    senses = word.entry().under(kind, hint.languages());
    if (senses.isEmpty()) {
      return -1;
    }
    era = kind == Kind.JALALI ? Era.JALALI : kind == Kind.HIJRI ? Era.HIJRI : Era.COMMON;
    languages = word.entry().monthLanguages();
    certain = kind == Kind.MONTH && vouched(word);
    homonym = kind == Kind.MONTH && isHomonym(word);
    return word.end();
  }

  private boolean vouched(Word word) {
    return (!hint.isSilent() && !word.entry().those(Kind.MONTH, hint.languages()).isEmpty())
        || word.entry().key().length() > 3
        || !word.entry().those(Kind.MONTH, ENGLISH).isEmpty();
  }

  private boolean isHomonym(Word word) {
    return word.is(Kind.HOMONYM)
        && !languages.meets(ENGLISH)
        && (hint.isSilent()
            ? word.entry().key().length() <= 3
            : !languages.meets(hint.languages()));
  }

  private Kind kind(Word word) {
    boolean persian = word.is(Kind.JALALI) && (hint.is("fa") || isOnlyJalali(word));
    if (word.is(Kind.MONTH) && !persian) {
      return Kind.MONTH;
    }
    return word.is(Kind.JALALI) ? Kind.JALALI : word.is(Kind.HIJRI) ? Kind.HIJRI : Kind.OF;
  }

  // Tir is a month elsewhere too.
  private boolean isOnlyJalali(Word word) {
    return !hint.isSilent()
        && word.entry().those(Kind.MONTH, hint.languages()).isEmpty()
        && !word.entry().those(Kind.JALALI, hint.languages()).isEmpty();
  }

  private int numbered(Word word) {
    int digits = text.skipSpaces(word.end(), 2);
    int end = text.digitsEnd(digits);
    return end == digits || end - digits > 2 ? -1 : number(text.number(digits, end), end);
  }

  private int number(int month, int end) {
    senses = List.of(new Sense(Kind.MONTH, month, Languages.ANY));
    languages = Languages.ANY;
    era = Era.COMMON;
    certain = true;
    homonym = false;
    return end;
  }

  /** Reads a month's number with a word for month behind it: 1-р сарын; answers its end or -1. */
  int marked(int digits) {
    int end = text.digitsEnd(digits);
    int mark = text.skipSpaces(end, 1);
    mark = text.at(mark) == '-' ? mark + 1 : mark;
    boolean isMarked =
        end - digits <= 2
            && text.isLetter(mark)
            && text.kind(mark) != Fold.DENSE
            && words.at(mark).is(Kind.MONTH_MARK);
    return isMarked ? number(text.number(digits, end), words.at(mark).end()) : -1;
  }

  /** The candidates that the month last read makes with a year and a day. */
  List<Candidate> candidates(int year, Era yearEra, int day) {
    Era used = era == Era.COMMON ? yearEra : year > 1600 ? Era.COMMON : era;
    List<Candidate> made = new ArrayList<>(1);
    for (Sense sense : senses) {
      Candidate candidate = Candidate.of(used, year, sense.number(), day);
      if (!candidate.isIn(made)) {
        made.add(candidate);
      }
    }
    return made;
  }

  /** A month of the Jalali or Hijri year without its year cannot be told in ours. */
  boolean isForeign() {
    return era != Era.COMMON;
  }
}
