package winnow.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import winnow.read.PlainText;
import winnow.text.Document;

final class SampleLawsTest {
  private static final int MOST = 100;

  @Property(tries = 60)
  void sitesDrawnApartAndInPartsAreTheSampleOfAll(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int sites,
      @ForAll @IntRange(max = 400) int pages,
      @ForAll @IntRange(min = 1, max = 5) int parts) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, pages).boxed().toList());
    Sample whole = sample(numbers, sites);
    Collections.shuffle(numbers, new Random(seed));

    Map<String, Drawn> apart = new TreeMap<>();
    for (int part = 0; part < parts; part++) {
      drawn(numbers.subList(pages * part / parts, pages * (part + 1) / parts), sites)
          .forEach((site, drawn) -> apart.merge(site, drawn, Drawn::and));
    }
    Map<Ration.Need, Long> needs = new HashMap<>();
    apart.forEach((site, drawn) -> needs.merge(Ration.Need.of(site, drawn), 1L, Long::sum));
    Ration ration = Ration.of(needs, MOST);
    int all = apart.size();
    apart.keySet().removeIf(site -> !ration.feeds(site));
    apart.values().forEach(drawn -> drawn.cutTo(ration.mostOfASite()));

    assertEquals(whole.sites(), List.copyOf(apart.keySet()));
    assertEquals(all - apart.size(), ration.leftOut(needs));
    apart.forEach(
        (site, drawn) -> {
          assertEquals(whole.of(site).pages(), drawn.pages());
          assertEquals(whole.of(site).seen(), drawn.seen());
        });
  }

  @Property(tries = 30)
  void howeverManySitesThoseThatAreDrawnKeepEnoughPages(
      @ForAll @IntRange(min = 1, max = 200) int sites) {
    Sample sample = sample(IntStream.range(0, sites * 20).boxed().toList(), sites);

    int held = 0;
    for (String site : sample.sites()) {
      assertTrue(sample.of(site).size() >= Ration.FEWEST, site);
      assertEquals(20, sample.of(site).seen());
      held += sample.of(site).size();
    }
    assertTrue(held <= MOST, "holds " + held);
    assertEquals(sample.sites().size() < sites, sample.leftOut().isPresent());
  }

  private static Sample sample(List<Integer> pages, int sites) {
    Sample sample = new Sample(MOST);
    for (int number : pages) {
      sample.add(site(number, sites), "page" + number, page(number));
    }
    return sample;
  }

  private static Map<String, Drawn> drawn(List<Integer> pages, int sites) {
    Map<String, Drawn> drawn = new TreeMap<>();
    for (int number : pages) {
      Drawn one = Drawn.of("page" + number, page(number));
      drawn.merge(site(number, sites), one, Drawn::and);
    }
    return drawn;
  }

  private static String site(int page, int sites) {
    return "site" + page % sites;
  }

  // Digits do not tell pages apart.
  private static Document page(int number) {
    String letters =
        Integer.toString(number, 9).chars().mapToObj(c -> "" + (char) (c + 50)).toList() + "\n";
    return PlainText.read(letters);
  }
}
