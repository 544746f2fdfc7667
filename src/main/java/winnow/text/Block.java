package winnow.text;

import java.util.List;

/**
 * One or more parts of lines that belong together: a paragraph, a heading, a menu entry, or a piece
 * cut from a line in which chrome is glued to the story.
 *
 * @param afterGap whether a blank line stands before the block
 * @param text what a reader sees: white space collapsed, invisible marks gone, wrapped lines joined
 */
public record Block(List<Part> parts, boolean afterGap, String text) {
  public Block {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a block has at least one part");
    }
  }

  public static Block of(List<Part> parts, boolean afterGap) {
    return new Block(parts, afterGap, join(parts));
  }

  /** A block of one line that stands for itself: an example, a date line from the command line. */
  public static Block of(String line) {
    return of(List.of(Part.whole(new Line(1, line))), false);
  }

  public int firstLine() {
    return parts.get(0).line().number();
  }

  /** Whether the two stand on one line, so that kept together they are one paragraph. */
  public boolean sharesLineWith(Block next) {
    return parts.get(parts.size() - 1).line().number() == next.firstLine();
  }

  private static String join(List<Part> parts) {
    if (parts.size() == 1) {
      Part only = parts.get(0);
      return Letters.visible(only.line().text(), only.from(), only.to());
    }
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (!text.isEmpty() && !endsInHyphen(text)) {
        text.append(' ');
      }
      text.append(Letters.visible(part.line().text(), part.from(), part.to()));
    }
    return text.toString();
  }

  // "well-" + "known" is one word whether or not the wrap made the hyphen; the hyphen stays.
  private static boolean endsInHyphen(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
  }
}
