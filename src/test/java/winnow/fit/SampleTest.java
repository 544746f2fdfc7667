package winnow.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import winnow.fit.Sample.Row;
import winnow.model.Columns;
import winnow.model.Table;

final class SampleTest {
  @Test
  void fewNumbersHaveABinEachAndEdgesHalfWay() {
    Sample sample = of(4, 1, 2, 2);

    assertEquals(4, sample.bins("words"));
    assertEquals(0f, sample.edge(0, 0));
    assertEquals(1.5f, sample.edge(0, 1));
    assertEquals(3f, sample.edge(0, 2));
    assertEquals(List.of(3, 1, 2, 2), bins(sample));
  }

  @Test
  void edgesHaveFewDigits() {
    Sample sample = of(1, 2.23456);

    assertEquals(1.62f, sample.edge(0, 1));
  }

  @Test
  void numbersThatDifferLateInTheirDigitsAreParted() {
    Sample sample = of(1000.5, 1000.25);

    assertEquals(1000.25f, sample.edge(0, 1));
    assertEquals(List.of(2, 1), bins(sample));
  }

  @Test
  void manyNumbersAreSpreadOverSixtyFourBins() {
    Sample sample = of(IntStream.range(0, 640).mapToDouble(i -> i).toArray());
    int[] blocks = new int[sample.bins("words")];

    bins(sample).forEach(bin -> blocks[bin]++);

    assertEquals(64, blocks.length);
    for (int count : blocks) {
      assertTrue(count <= 20, count + " in a bin");
    }
  }

  @Property(tries = 200)
  void aNumberIsInTheBinWhoseEdgeItDoesNotPass(
      @ForAll @Size(min = 1, max = 150) List<@IntRange(max = 900_000) Integer> thousandths) {
    double[] numbers = thousandths.stream().mapToDouble(number -> number / 1000.0).toArray();
    Sample sample = of(numbers);

    List<Integer> bins = bins(sample);

    assertTrue(sample.bins("words") <= 64);
    for (int i = 0; i < bins.size(); i++) {
      int bin = bins.get(i);
      float number = (float) numbers[i];
      assertTrue(bin == sample.edges(0) || number <= sample.edge(0, bin), number + " is above");
      assertTrue(bin == 0 || number > sample.edge(0, bin - 1), number + " is below");
    }
  }

  @Test
  void aPagesNeighbourIsNotOnTheNextPage() {
    Columns first = Table.of(2).with("words", 1, 2).columns();
    Columns second = Table.of(1).with("words", 3).columns();
    List<Row> rows = List.of(new Row(0, 1, 1, 1), new Row(1, 0, 0, 2));

    Sample sample = Sample.of(List.of(first, second), rows);

    byte[] bins = sample.bins(0);
    assertEquals(List.of(2, 3), bins(sample));
    assertEquals(1, bins[sample.place(0) - 1]);
    for (int offset = 1; offset <= Columns.MARGIN; offset++) {
      assertEquals(0, bins[sample.place(0) + offset]);
      assertEquals(0, bins[sample.place(1) - offset]);
      assertEquals(0, bins[sample.place(1) + offset]);
    }
  }

  @Test
  void aRowKeepsItsLabelAndWeight() {
    Columns page = Table.of(2).with("words", 1, 2).columns();

    Sample sample = Sample.of(List.of(page), List.of(new Row(0, 1, 0.25, 3)));

    assertEquals(1, sample.size());
    assertEquals(0.25, sample.label(0));
    assertEquals(3, sample.weight(0));
    assertEquals(List.of("words"), sample.measures());
  }

  private static Sample of(double... words) {
    List<Row> rows =
        IntStream.range(0, words.length).mapToObj(block -> new Row(0, block, 0, 1)).toList();
    return Sample.of(List.of(Table.of(words.length).with("words", words).columns()), rows);
  }

  private static List<Integer> bins(Sample sample) {
    byte[] bins = sample.bins(0);
    return IntStream.range(0, sample.size())
        .mapToObj(row -> (int) bins[sample.place(row)])
        .toList();
  }
}
