package winnow.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as it stood: its lines, and the blocks they form, in order. Every visible character of the
 * lines is in just one block.
 *
 * @param notes what a person should know about how the page was read
 */
public record Document(List<Line> lines, List<Block> blocks, List<String> notes) {
  public Document {
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  public Document withBlocks(List<Block> others) {
    return new Document(lines, others, notes);
  }

  public Document withNote(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Document(lines, blocks, more);
  }
}
