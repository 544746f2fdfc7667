package winnow.date;

import java.util.ArrayList;
import java.util.List;

/** Goes over a line once and takes down the pieces of dates on it. */
final class Scan {
  private static final long FILLERS =
      Kind.OF.bit()
          | Kind.JOIN.bit()
          | Kind.AT.bit()
          | Kind.CLOCK.bit()
          | Kind.TO.bit()
          | Kind.YEAR_MARK.bit()
          | Kind.ERA.bit();

  private final Text text;
  private final Hint hint;
  private final Words words;
  private final NumberScan numbers;
  private final List<Piece> pieces = new ArrayList<>(6);
  private int gap;
  private int unknownEnd = -1;

  Scan(Text text, Hint hint) {
    this.text = text;
    this.hint = hint;
    words = new Words(text);
    numbers = new NumberScan(this, text, words, hint);
  }

  List<Piece> pieces() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
    return pieces;
  }

  private int step(int at) {
    if (text.isDigit(at)) {
      return numbers.at(at);
    }
    if (text.isLetter(at)) {
      return text.wordBegins(at) || text.kind(at) == Fold.DENSE ? word(at) : at + 1;
    }
    if (text.at(at) == ':' && text.at(at + 1) == '/' && text.at(at + 2) == '/') {
      return foreign(linkEnd(at));
    }
    gap |= Gap.of(text.at(at));
    return at + 1;
  }

  // The names and numbers in a link date a page, and seldom this one.
  private int linkEnd(int start) {
    int end = start;
    while (end < text.length() && !text.isSpace(end) && text.kind(end) != Fold.DENSE) {
      end++;
    }
    return end;
  }

  int gap() {
    return gap;
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Whether an unknown word stands directly before. */
  boolean followsUnknown(int start) {
    return unknownEnd >= 0 && text.skipSpaces(unknownEnd, 2) == start;
  }

  int add(Piece piece) {
    pieces.add(piece);
    gap = 0;
    return piece.end();
  }

  void replaceLast(Piece piece) {
    pieces.set(pieces.size() - 1, piece);
    gap = 0;
  }

  /** Notes something that belongs to no date. */
  int foreign(int end) {
    gap = (gap & ~(Gap.PRODUCT | Gap.ADDRESS)) | Gap.FOREIGN;
    unknownEnd = end;
    return end;
  }

  private int word(int at) {
    int han = numbers.han(at);
    if (han >= 0) {
      return han;
    }
    Word word = words.at(at);
    if (!word.isKnown()) {
      return foreign(word.end());
    }
    int end = named(word);
    return end >= 0 ? end : filler(word);
  }

  private int named(Word word) {
    int end = role(word);
    end = end < 0 ? numbers.month(word) : end;
    end = end < 0 ? weekday(word) : end;
    end = end < 0 ? numbers.half(word) : end;
    end = end < 0 ? numbers.ordinal(word) : end;
    return end < 0 && !hint.reference().isEmpty() ? numbers.relative(word.start()) : end;
  }

  private int role(Word word) {
    DateRole role =
        word.is(Kind.UPDATED)
            ? DateRole.UPDATED
            : word.is(Kind.PUBLISHED)
                ? DateRole.PUBLISHED
                : word.is(Kind.EVENT) ? DateRole.EVENT : DateRole.UNLABELLED;
    if (role == DateRole.UNLABELLED || word.is(Kind.MONTH) || word.is(Kind.WEEKDAY)) {
      return -1;
    }
    return add(new Piece.Label(word.start(), word.end(), gap, role));
  }

  private int weekday(Word word) {
    int numbered = text.skipSpaces(word.end(), 1);
    boolean vietnamese = hint.is("vi") && word.entry().key().equals("thu");
    if (vietnamese && text.at(numbered) >= '2' && text.at(numbered) <= '7') {
      // thứ 2 is Monday
      Sense sense = new Sense(Kind.WEEKDAY, text.at(numbered) - '1', hint.languages());
      Entry entry = new Entry("thu", List.of(sense));
      return add(new Piece.Weekday(word.start(), numbered + 1, gap, entry));
    }
    if (!word.is(Kind.WEEKDAY) || !isWeekdayHere(word)) {
      return -1;
    }
    return add(new Piece.Weekday(word.start(), word.end(), gap, word.entry()));
  }

  private boolean isWeekdayHere(Word word) {
    boolean one = word.end() - word.start() == 1;
    if (one && text.kind(word.start()) == Fold.DENSE) {
      return isBracketed(word);
    }
    Languages own = hint.languages();
    if (word.entry().isAny(FILLERS)) {
      return !own.isAny() && !word.entry().those(Kind.WEEKDAY, own).isEmpty();
    }
    return !word.entry().under(Kind.WEEKDAY, own).isEmpty();
  }

  // 火 by itself is fire; in brackets behind a date it is Tuesday.
  private boolean isBracketed(Word word) {
    char before = text.at(word.start() - 1);
    char after = text.at(word.end());
    return (before == '(' || before == '[') && (after == ')' || after == ']');
  }

  // "Av" is an avenue in Spanish, and in Swedish "by".
  private boolean isSpoken(Word word) {
    return !word.entry().those(Kind.ADDRESS, hint.languages()).isEmpty();
  }

  private int filler(Word word) {
    if (word.is(Kind.ADDRESS) && isSpoken(word)) {
      gap = Gap.FOREIGN | Gap.PRODUCT | Gap.ADDRESS;
      return word.end();
    }
    if (word.is(Kind.PRODUCT)) {
      foreign(word.end());
      gap |= Gap.PRODUCT;
      return word.end();
    }
    int zone = numbers.zone(word);
    if (zone >= 0) {
      return zone;
    }
    if (!word.entry().isAny(FILLERS)) {
      return word.is(Kind.MONTH) || word.is(Kind.WEEKDAY) ? word.end() : foreign(word.end());
    }
    gap |= word.is(Kind.AT) ? Gap.AT : 0;
    gap |= word.is(Kind.TO) ? Gap.TO : 0;
    return word.end();
  }
}
