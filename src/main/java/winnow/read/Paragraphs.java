package winnow.read;

import java.util.ArrayList;
import java.util.List;
import winnow.text.Block;
import winnow.text.Line;
import winnow.text.Part;

/** Lines to blocks: one line a block, save that hard-wrapped prose is put together again. */
final class Paragraphs {
  private Paragraphs() {}

  static List<Block> of(List<Line> lines) {
    Wrap wrap = Wrap.of(lines);
    List<Block> blocks = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    boolean gap = false;
    boolean gapBeforeOpen = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        gap = true;
        continue;
      }
      boolean goesOn = !open.isEmpty() && !gap && wrap.joins(last(open), line);
      if (!goesOn) {
        close(open, gapBeforeOpen, blocks);
        gapBeforeOpen = gap;
      }
      open.add(Part.whole(line));
      gap = false;
    }
    close(open, gapBeforeOpen, blocks);
    return blocks;
  }

  private static Line last(List<Part> parts) {
    return parts.get(parts.size() - 1).line();
  }

  private static void close(List<Part> open, boolean afterGap, List<Block> blocks) {
    if (!open.isEmpty()) {
      blocks.add(Block.of(open, afterGap));
      open.clear();
    }
  }
}
