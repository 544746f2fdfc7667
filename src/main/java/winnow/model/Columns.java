package winnow.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * A page's measurements: a column for each measure, in it a number for each block. Every column has
 * a margin at both ends, so that the neighbours of the first and the last block can be asked for.
 */
public final class Columns {
  /** How far a neighbour may be, in blocks. */
  public static final int MARGIN = 4;

  /** What stands beyond the page's ends. */
  public static final float NOTHING = -1;

  private final int blocks;
  private final Map<String, float[]> byName = new LinkedHashMap<>();

  Columns(int blocks) {
    this.blocks = blocks;
  }

  /** How many blocks the page has. */
  public int blocks() {
    return blocks;
  }

  /** The measures' names, in a fixed order. */
  public List<String> names() {
    return new ArrayList<>(byName.keySet());
  }

  /** A measure of all blocks; the block at {@code i} has its number at {@code i + MARGIN}. */
  public float[] named(String name) {
    float[] column = byName.get(name);
    if (column == null) {
      throw new IllegalArgumentException("no measure is named '" + name + "'");
    }
    return column;
  }

  /** A new column, nothing in it yet; write to it from {@link #MARGIN} on. */
  float[] add(String name) {
    float[] column = new float[blocks + 2 * MARGIN];
    Arrays.fill(column, 0, MARGIN, NOTHING);
    Arrays.fill(column, blocks + MARGIN, column.length, NOTHING);
    if (byName.put(name, column) != null) {
      throw new IllegalArgumentException("two measures are named '" + name + "'");
    }
    return column;
  }

  /** A new column with a number for each block, told by the block's index. */
  void add(String name, IntToDoubleFunction number) {
    float[] column = add(name);
    for (int i = 0; i < blocks; i++) {
      column[i + MARGIN] = (float) number.applyAsDouble(i);
    }
  }

  /** A column with the same number for every block: something of the page as a whole. */
  void addForAll(String name, double value) {
    Arrays.fill(add(name), MARGIN, blocks + MARGIN, (float) value);
  }
}
