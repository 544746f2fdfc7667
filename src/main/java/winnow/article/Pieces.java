package winnow.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import winnow.date.DateReading;

/** The pieces that a line with a name on it falls into. */
final class Pieces {
  private static final Pattern SEAM =
      Pattern.compile(
          "\\s*[|•·⋅\\t~›»→]\\s*|\\s+[–—/@-]+\\s+|\\s*//\\s*|\\s*—\\s*|\\s\\(|\\[|\\s(?=\\d+ \\p{L})|[\\s\u3000]+(?=(?:作者|编辑|责任编辑|责编|来源|來源|记者|記者|撰文|文)[:：/ ])");

  // What a seam is made of, and what is stripped off a piece's beginning.
  private static final String MARKS = "|•·⋅~›»→–—/@-([,;:*_#>\"“";
  private static final String LABEL_SIGNS = "作编责来來记記撰文";
  private static final String OPENERS = ",;:*_#>(\"“-";
  private static final String CLOSERS = ",;*_/<)-";
  private static final int LONGEST_END = 10;
  private static final Set<String> ENDS =
      Set.of(
          "am",
          "on",
          "at",
          "um",
          "vom",
          "den",
          "der",
          "le",
          "el",
          "il",
          "la",
          "à",
          "in",
          "dnia",
          "kl",
          "op",
          "om",
          "posted",
          "updated",
          "published",
          "und",
          "and",
          "edited");

  private Pieces() {}

  /** The line without its dates, cut where marks part its pieces. */
  static List<String> of(String text, List<DateReading> dates) {
    if (dates.isEmpty() && !mayFallApart(text)) {
      String bare = bare(text);
      return bare.isEmpty() ? List.of() : List.of(bare);
    }
    StringBuilder rest = new StringBuilder(text);
    for (int i = dates.size() - 1; i >= 0; i--) {
      rest.replace(dates.get(i).labelStart(), dates.get(i).end(), " | ");
    }
    List<String> pieces = new ArrayList<>();
    for (String piece : SEAM.split(rest, 0)) {
      String bare = bare(piece);
      if (!bare.isEmpty()) {
        pieces.add(bare);
      }
    }
    return pieces;
  }

  /** A piece without marks at its edges, and without a word that leads over to a date. */
  static String bare(String piece) {
    int from = 0;
    while (from < piece.length() && isEdge(piece.charAt(from), OPENERS)) {
      from++;
    }
    int to = Math.max(from, piece.length() - endLength(piece, from));
    while (to > from && isEdge(piece.charAt(to - 1), CLOSERS)) {
      to--;
    }
    return piece.substring(from, to);
  }

  private static boolean isEdge(char c, String marks) {
    return isWhite(c) || marks.indexOf(c) >= 0;
  }

  /** How long the last word is, if it leads over to a date: {@code Ada Birch posted on}. */
  private static int endLength(String piece, int from) {
    int start = piece.lastIndexOf(' ') + 1;
    int length = piece.length() - start;
    if (start == 0 || start < from || length == 0 || length > LONGEST_END) {
      return 0;
    }
    boolean isMarked = ".:".indexOf(piece.charAt(piece.length() - 1)) >= 0;
    String word = piece.substring(start, piece.length() - (isMarked ? 1 : 0));
    return ENDS.contains(word.toLowerCase(Locale.ROOT)) ? length : 0;
  }

  /** Whether a piece of a line without dates may open with a label; a quick no for most. */
  static boolean mayBeLabelled(String text) {
    for (int at = 0; at < text.length(); at++) {
      if ((at == 0 || mayPart(text, at)) && Label.at(text, marksEnd(text, at)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int marksEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isEdge(text.charAt(at), MARKS)) {
      at++;
    }
    return at;
  }

  private static boolean mayFallApart(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (mayPart(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a seam may begin, or what it stands before: all of them have such a character. */
  private static boolean mayPart(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '|', '•', '·', '⋅', '\t', '~', '›', '»', '→', '/', '—', '[' -> true;
      case '–', '@', '-', '(', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          at > 0 && isWhite(text.charAt(at - 1));
      default -> c > '\u2fff' && LABEL_SIGNS.indexOf(c) >= 0;
    };
  }

  private static boolean isWhite(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
