package winnow.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import winnow.read.PlainText;

final class LearnerLawsTest {
  @Property(tries = 10)
  void everyOrderOfThePagesTeachesTheSame(@ForAll long seed, @ForAll @IntRange(max = 9) int count) {
    Sample sample = new Sample();
    Sample other = new Sample();
    List<Integer> stories = new ArrayList<>(IntStream.range(0, 4 + count).boxed().toList());
    stories.forEach(story -> add(sample, story));
    Collections.shuffle(stories, new Random(seed));
    stories.forEach(story -> add(other, story));

    assertEquals(Quay.lesson(sample), Quay.lesson(other));
  }

  private static void add(Sample sample, int story) {
    String between = story % 3 == 0 ? "" : "Ask for lamp " + story + ".";
    sample.add(
        "quay.example", "page" + story, PlainText.read(Quay.page(story, 2 + story % 4, between)));
  }

  @Property(tries = 50)
  void everyOrderOfThePagesDrawsTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int most) {
    List<Integer> pages = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
    Sample sample = drawn(pages, most);
    Collections.shuffle(pages, new Random(seed));
    Sample other = drawn(pages, most);

    int held = 0;
    for (String site : sample.sites()) {
      assertEquals(sample.of(site).pages(), other.of(site).pages());
      held += sample.of(site).size();
    }
    assertTrue(held <= Math.max(most, sample.sites().size()), held + " of " + most);
  }

  private static Sample drawn(List<Integer> pages, int most) {
    Sample sample = new Sample(most);
    pages.forEach(
        page -> sample.add("site" + page % 3, "page" + page, PlainText.read(letters(page))));
    return sample;
  }

  private static String letters(int number) {
    return Integer.toString(number, 2).replace('0', 'o').replace('1', 'l');
  }
}
