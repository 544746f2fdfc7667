package winnow.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import winnow.text.Document;

final class FoldsTest {
  @Property(tries = 200)
  void everyPageIsInJustOneFold(
      @ForAll @Size(max = 40) List<@AlphaChars @StringLength(max = 2) String> sites,
      @ForAll @IntRange(min = 1, max = 7) int count) {
    List<Example> pages = sites.stream().map(FoldsTest::page).toList();
    Folds folds = new Folds(count);
    List<Example> all = new ArrayList<>();

    for (int fold = 0; fold < count; fold++) {
      List<Example> in = folds.in(fold, pages);
      all.addAll(in);

      List<Example> both = new ArrayList<>(in);
      both.addAll(folds.without(fold, pages));
      assertEquals(pages.size(), both.size());
      assertTrue(both.containsAll(pages));
    }

    assertEquals(pages.size(), all.size());
    assertTrue(all.containsAll(pages));
  }

  @Property(tries = 200)
  void allPagesOfASiteAreInOne(
      @ForAll @Size(max = 40) List<@AlphaChars @StringLength(max = 1) String> sites) {
    Folds folds = new Folds(5);
    Map<String, Integer> bySite = new HashMap<>();

    for (String site : sites) {
      int fold = folds.of(page(site));
      assertEquals(fold, bySite.getOrDefault(site, fold));
      bySite.put(site, fold);
    }
  }

  @Test
  void similarNamesAreSpread() {
    Folds folds = new Folds(5);
    int[] pages = new int[5];

    IntStream.range(0, 500).forEach(i -> pages[folds.of(page("site" + i + ".example"))]++);

    for (int inFold : pages) {
      assertTrue(inFold >= 70 && inFold <= 130, inFold + " of 500");
    }
  }

  private static Example page(String site) {
    Document empty = new Document(List.of(), List.of(), List.of());
    float[] none = {};
    return new Example(Golds.text("", ""), "lamps", site, empty, List.of(), none, none, new int[0]);
  }
}
