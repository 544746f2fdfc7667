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
  private List<Block> open = new ArrayList<>();

  private Body(boolean hasGaps) {
    this.hasGaps = hasGaps;
  }

  static List<String> of(List<Verdict> verdicts) {
    boolean gaps = verdicts.stream().skip(1).anyMatch(verdict -> verdict.block().afterGap());
    Body body = new Body(gaps);
    for (Verdict verdict : verdicts) {
      if (verdict.role() == Role.STORY) {
        body.take(verdict.block());
      } else {
        body.close();
      }
    }
    body.close();
    return body.elements;
  }

  private void take(Block block) {
    if (!open.isEmpty() && !belongs(last(), block)) {
      close();
    }
    open.add(block);
  }

  private Block last() {
    return open.get(open.size() - 1);
  }

  private boolean belongs(Block before, Block block) {
    if (before.sharesLineWith(block)) {
      return true;
    }
    if (block.afterGap()) {
      return false;
    }
    boolean bothItems = shape(before).bullet() && shape(block).bullet();
    boolean bothRows = isRow(before) && isRow(block);
    boolean bothVerse = hasGaps && isVerse(before) && isVerse(block);
    return bothItems || bothRows || bothVerse;
  }

  private static Shape shape(Block block) {
    return Shape.of(block.text());
  }

  private static boolean isRow(Block block) {
    String text = block.parts().get(0).text().strip();
    return text.indexOf('\t') >= 0 || (text.startsWith("|") && text.endsWith("|"));
  }

  // Lines that stand without a gap on a page that has gaps belong to one stanza, list or address.
  private static boolean isVerse(Block block) {
    Shape shape = shape(block);
    return block.parts().size() == 1 && shape.words() <= VERSE_WORDS && !isTurn(block.text());
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
    StringBuilder text = new StringBuilder(open.get(0).text());
    for (int i = 1; i < open.size(); i++) {
      boolean sameLine = open.get(i - 1).sharesLineWith(open.get(i));
      text.append(sameLine ? between(open.get(i - 1), open.get(i)) : "\n");
      text.append(open.get(i).text());
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
