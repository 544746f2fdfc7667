package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FigureTest {
  @Test
  void theSpreadOfAMeanIsItsStandardError() {
    List<Integer> pages = IntStream.range(0, 100).mapToObj(i -> i % 2).toList();

    Figure mean = Figure.of(pages, FigureTest::mean).get(0);

    assertEquals(0.5, mean.value());
    assertEquals(0.05, mean.spread(), 0.004);
  }

  @Test
  void pagesThatAreAllAlikeHaveNoSpread() {
    assertEquals(List.of(new Figure(3, 0)), Figure.of(Collections.nCopies(7, 3), FigureTest::mean));
  }

  @Test
  void theSamePagesHaveTheSameSpread() {
    List<Integer> pages = List.of(1, 5, 9, 2);

    assertEquals(Figure.of(pages, FigureTest::mean), Figure.of(pages, FigureTest::mean));
  }

  private static double[] mean(List<Integer> pages) {
    return new double[] {pages.stream().mapToInt(page -> page).average().orElse(0)};
  }
}
