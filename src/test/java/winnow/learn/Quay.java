package winnow.learn;

import java.util.ArrayList;
import java.util.List;
import winnow.Winnow;
import winnow.read.PlainText;

/** Pages of a small invented paper, of which no two stories are alike. */
final class Quay {
  private static final List<String> WHO =
      List.of("pilot", "baker", "warden", "cooper", "weaver", "miller", "joiner", "drover");
  private static final List<String> DID =
      List.of("mended", "painted", "sold", "lent", "buried", "found", "weighed", "counted");
  private static final List<String> WHAT =
      List.of("lantern", "anchor", "ladder", "barrel", "kettle", "saddle", "mirror", "trumpet");
  private static final List<String> WHERE =
      List.of("mill", "pier", "chapel", "ferry", "market", "quarry", "lockhouse", "school");

  private Quay() {}

  /** The title of a story. */
  static String title(int story) {
    return "A %s for the %s from the %s"
        .formatted(of(WHAT, story), of(WHO, story / 2 + 3), of(WHERE, story / 3 + 1));
  }

  /** A paragraph of a story. */
  static String paragraph(int story, int number) {
    int n = story * 5 + number * 3;
    return "The %s %s the %s behind the %s before the %s came, and %d people of the %s watched %s."
        .formatted(
            of(WHO, n),
            of(DID, n / 8 + story),
            of(WHAT, n / 3 + number),
            of(WHERE, n / 2),
            of(WHO, n + 5 + story),
            20 + n,
            of(WHERE, n + 3 + number),
            of(List.of("in silence", "from the wall", "with a lamp", "until dusk"), n / 4));
  }

  private static String of(List<String> words, int at) {
    return words.get(Math.floorMod(at, words.size()));
  }

  /** A story with chrome above and below, and some lines between its paragraphs. */
  static String page(int story, int paragraphs, String... between) {
    List<String> lines = new ArrayList<>(List.of("The Quay Lantern", "Lit since the flood"));
    lines.add(title(story));
    for (int i = 0; i < paragraphs; i++) {
      lines.add(paragraph(story, i));
      if (i < between.length && !between[i].isEmpty()) {
        lines.add(between[i]);
      }
    }
    lines.add("Under the same lamp");
    lines.add(title(story + 1));
    lines.add(title(story + 2));
    lines.add("Mind the wet steps, and shut the gate.");
    return String.join("\n\n", lines) + "\n";
  }

  /** What such pages teach. */
  static Lesson lesson(List<String> pages) {
    Sample sample = new Sample();
    for (int i = 0; i < pages.size(); i++) {
      sample.add("quay.example", "page" + i + ".txt", PlainText.read(pages.get(i)));
    }
    return lesson(sample);
  }

  static Lesson lesson(Sample sample) {
    return new Learner(Winnow.standard().judge()).learn(sample, "quay.example");
  }
}
