package winnow.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import winnow.judge.Verdict;
import winnow.rule.Role;
import winnow.text.Block;
import winnow.text.Letters;
import winnow.text.Part;
import winnow.text.Shape;

/** Kept blocks to paragraphs: lists, tables and stanzas together, glued pieces joined again. */
final class Body {
  private static final int VERSE_WORDS = 12;

  private final List<String> elements = new ArrayList<>();
  private final boolean hasGaps;
  private List<Piece> open = new ArrayList<>();

  /** A kept block with its measurements. */
  private record Piece(Block block, Shape shape) {}

  private Body(boolean hasGaps) {
    this.hasGaps = hasGaps;
  }

  /** The elements of a page's body; a shape for each verdict. */
  static List<String> of(List<Verdict> verdicts, List<Shape> shapes) {
    boolean gaps = verdicts.stream().skip(1).anyMatch(verdict -> verdict.block().afterGap());
    Body body = new Body(gaps);
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).role() == Role.STORY) {
        body.take(new Piece(verdicts.get(i).block(), shapes.get(i)));
      } else {
        body.close();
      }
    }
    body.close();
    return body.elements;
  }

  private void take(Piece piece) {
    if (!open.isEmpty() && !belongs(last(), piece)) {
      close();
    }
    open.add(piece);
  }

  private Piece last() {
    return open.get(open.size() - 1);
  }

  private boolean belongs(Piece before, Piece piece) {
    if (before.block().sharesLineWith(piece.block())) {
      return true;
    }
    if (piece.block().afterGap()) {
      return false;
    }
    boolean bothItems = before.shape().bullet() && piece.shape().bullet();
    boolean bothRows = isRow(before.block()) && isRow(piece.block());
    boolean bothVerse = hasGaps && isVerse(before) && isVerse(piece);
    return bothItems || bothRows || bothVerse;
  }

  private static boolean isRow(Block block) {
    String text = block.parts().get(0).text().strip();
    return text.indexOf('\t') >= 0 || (text.startsWith("|") && text.endsWith("|"));
  }

  // Lines that stand without a gap on a page that has gaps belong to one stanza, list or address.
  private static boolean isVerse(Piece piece) {
    Block block = piece.block();
    boolean isShort = piece.shape().words() <= VERSE_WORDS;
    return block.parts().size() == 1 && isShort && !isTurn(block.text());
  }

  private static boolean isTurn(String text) {
    int colon = text.indexOf(": ");
    return colon > 0
        && colon < 40
        && text.substring(0, colon).equals(text.substring(0, colon).toUpperCase(Locale.ROOT));
  }

  private void close() {
    if (!open.isEmpty()) {
      elements.add(joined());
      open = new ArrayList<>();
    }
  }

  private String joined() {
    StringBuilder text = new StringBuilder(open.get(0).block().text());
    for (int i = 1; i < open.size(); i++) {
      Block before = open.get(i - 1).block();
      Block block = open.get(i).block();
      text.append(before.sharesLineWith(block) ? between(before, block) : "\n");
      text.append(block.text());
    }
    return text.toString();
  }

  // Two pieces of one line come together as they stood, with or without a space.
  private static String between(Block before, Block after) {
    Part left = before.parts().get(before.parts().size() - 1);
    Part right = after.parts().get(0);
    boolean spaced = endsInSpace(left) || startsWithSpace(right);
    return spaced ? " " : "";
  }

  private static boolean endsInSpace(Part part) {
    return part.to() > part.from() && Letters.isSpace(part.line().text().charAt(part.to() - 1));
  }

  private static boolean startsWithSpace(Part part) {
    return part.to() > part.from() && Letters.isSpace(part.line().text().charAt(part.from()));
  }
}
