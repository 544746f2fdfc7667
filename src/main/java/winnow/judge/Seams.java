package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import winnow.text.Block;
import winnow.text.Document;
import winnow.text.Letters;
import winnow.text.Part;

/**
 * Cuts chrome that is glued to a story line into blocks of its own, so that from here on no block
 * is half one thing and half another.
 */
final class Seams {
  private static final int SHORTEST = 12;

  private final Buttons buttons;
  private final GluedFacts facts;

  private Seams(Buttons buttons, GluedFacts facts) {
    this.buttons = buttons;
    this.facts = facts;
  }

  static Document cut(Document document, Means means) {
    Seams seams = new Seams(new Buttons(means.rules()), new GluedFacts(means));
    List<Block> blocks = new ArrayList<>(document.blocks().size());
    for (Block block : document.blocks()) {
      seams.cut(block, blocks);
    }
    return document.withBlocks(blocks);
  }

  private void cut(Block block, List<Block> blocks) {
    Part last = block.parts().get(block.parts().size() - 1);
    List<Integer> cuts = block.text().length() < SHORTEST ? List.of() : cuts(last);
    if (cuts.isEmpty()) {
      blocks.add(block);
      return;
    }
    List<Part> parts = new ArrayList<>(block.parts().subList(0, block.parts().size() - 1));
    boolean gap = block.afterGap();
    int from = last.from();
    for (int cut : cuts) {
      parts.add(new Part(last.line(), from, cut));
      blocks.add(Block.of(parts, gap));
      parts = new ArrayList<>();
      gap = false;
      from = cut;
    }
    parts.add(new Part(last.line(), from, last.to()));
    blocks.add(Block.of(parts, gap));
  }

  /** Where a line falls apart, from left to right, its own ends aside. */
  private List<Integer> cuts(Part part) {
    String text = part.line().text();
    List<Integer> cuts = new ArrayList<>();
    int head = buttons.headEnd(text);
    if (head > 0) {
      cuts.add(head);
    }
    cuts.addAll(facts.cuts(text));
    int tail = buttons.tailStart(text);
    if (tail > 0) {
      cuts.add(tail);
    }
    return apart(part, cuts.stream().distinct().sorted().filter(at -> isInside(part, at)).toList());
  }

  // Two cuts with nothing to see between them are one.
  private static List<Integer> apart(Part part, List<Integer> cuts) {
    List<Integer> apart = new ArrayList<>();
    int from = part.from();
    for (int cut : cuts) {
      if (!Letters.isBlank(part.line().text(), from, cut)) {
        apart.add(cut);
        from = cut;
      }
    }
    return apart;
  }

  private static boolean isInside(Part part, int at) {
    String text = part.line().text();
    return at > part.from()
        && at < part.to()
        && !Letters.isBlank(text, part.from(), at)
        && !Letters.isBlank(text, at, part.to());
  }
}
