package winnow.model;

import java.util.Arrays;

/** Makes columns for tests, whatever a page would measure; tests of other packages use it too. */
public final class Table {
  private final Columns columns;

  private Table(int blocks) {
    columns = new Columns(blocks);
  }

  public static Table of(int blocks) {
    return new Table(blocks);
  }

  public Table with(String name, double... numbers) {
    float[] column = columns.add(name);
    for (int i = 0; i < columns.blocks(); i++) {
      column[i + Columns.MARGIN] = (float) numbers[i];
    }
    return this;
  }

  /** The same with nothing but zeros. */
  Table withNone(String... names) {
    for (String name : names) {
      with(name, new double[columns.blocks()]);
    }
    return this;
  }

  public Columns columns() {
    return columns;
  }

  /** What a column says of each block, the margins left away. */
  static float[] numbers(Columns columns, String name) {
    return Arrays.copyOfRange(
        columns.named(name), Columns.MARGIN, columns.blocks() + Columns.MARGIN);
  }
}
