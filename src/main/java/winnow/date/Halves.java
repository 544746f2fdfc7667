package winnow.date;

import java.util.List;

/** Reads the half of the day beside a time: PM, a. m., μμ, 下午. The last read stays in its field. */
final class Halves {
  private static final long HALVES =
      Kind.AM.bit() | Kind.PM.bit() | Kind.NOON.bit() | Kind.NIGHT.bit();

  private final Text text;
  private final Words words;
  private final Hint hint;
  private Kind half = Kind.CLOCK;

  Halves(Text text, Words words, Hint hint) {
    this.text = text;
    this.words = words;
    this.hint = hint;
  }

  /** The half last read; {@link Kind#CLOCK} for none. */
  Kind half() {
    return half;
  }

  /** Reads the half behind a time; answers its end, or {@code start} where there is none. */
  int after(int start) {
    half = Kind.CLOCK;
    int at = text.skipSpaces(start, 2);
    at = text.at(at) == '(' ? at + 1 : at;
    int end = latin(at);
    if (end >= 0) {
      return end;
    }
    if (!text.isLetter(at)) {
      return start;
    }
    Word word = words.at(at);
    return read(word) ? dot(word.end()) : start;
  }

  /** Takes a word for a half of the day, if it is one under the hint. */
  boolean read(Word word) {
    if (!word.entry().isAny(HALVES)) {
      return false;
    }
    for (Kind kind : List.of(Kind.AM, Kind.PM, Kind.NOON, Kind.NIGHT)) {
      boolean spoken = isSpoken(word, kind) || isOwn(word);
      if (word.is(kind) && spoken && !word.entry().under(kind, hint.languages()).isEmpty()) {
        half = kind;
        return true;
      }
    }
    return false;
  }

  private boolean isSpoken(Word word, Kind kind) {
    return hint.isSilent()
        ? word.entry().key().length() > 3
        : !word.entry().those(kind, hint.languages()).isEmpty();
  }

  // In letters that no other word of the line's language is written in.
  private boolean isOwn(Word word) {
    return word.entry().key().charAt(0) > 0x2FF;
  }

  /** am, a.m., A. M. in Latin letters; "PMmore" and "amShare" have text glued on. */
  private int latin(int at) {
    char first = text.at(at);
    if (first != 'a' && first != 'p') {
      return -1;
    }
    int m = text.at(at + 1) == '.' ? text.skipSpaces(at + 2, 1) : at + 1;
    if (text.at(m) != 'm' || isWord(at, m) || isGermanDay(at, m)) {
      return -1;
    }
    half = first == 'a' ? Kind.AM : Kind.PM;
    return dot(m + 1);
  }

  private boolean isWord(int at, int m) {
    byte next = text.kind(m + 1);
    boolean glued = (next == Fold.UPPER && text.kind(m) == Fold.LOWER) || next >= Fold.PLAIN;
    boolean capitals =
        next == Fold.LOWER && text.kind(at) == Fold.UPPER && text.kind(m) == Fold.UPPER;
    return text.isLetter(m + 1) && !glued && !capitals;
  }

  // In German "am" comes before the day.
  private boolean isGermanDay(int at, int m) {
    boolean german = hint.is("de") || hint.is("lb") || hint.is("gsw");
    return german && text.at(at) == 'a' && m == at + 1 && text.kind(m) == Fold.LOWER;
  }

  private int dot(int end) {
    return text.at(end) == '.'
            && (text.isSpace(end + 1) || (!text.isLetter(end + 1) && !text.isDigit(end + 1)))
        ? end + 1
        : end;
  }
}
