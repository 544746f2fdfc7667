package winnow.judge;

import winnow.rule.Subject;
import winnow.text.Shape;

/**
 * How much of a title a block has by its shape alone: a first glance, by which what stands around
 * it is understood before the forests are asked.
 */
final class TitleLook {
  private static final TitleLook STANDARD =
      new TitleLook(Weights.load("/winnow/judge/title-look.weights"));

  private final Weights weights;

  private TitleLook(Weights weights) {
    this.weights = weights;
  }

  static TitleLook standard() {
    return STANDARD;
  }

  /** How much of a title a block has, in log-odds. */
  double of(Subject subject) {
    Shape shape = subject.shape();
    String text = subject.block().text();
    double sum = 0;
    sum += worth("one word", shape.words() <= 1);
    sum += worth("two words", shape.words() == 2);
    sum += worth("three words", shape.words() == 3 || shape.words() == 4);
    sum += worth("length", shape.words() >= 5 && shape.words() < 10);
    sum += worth("as long as a deck", shape.words() >= 10 && shape.words() <= 18);
    sum += worth("long", shape.words() > 18 && shape.words() <= 30);
    sum += worth("too long", shape.words() > 30);
    sum += worth("full stop", text.endsWith(".") || text.endsWith("。") || text.endsWith("।"));
    sum += worth("question", shape.endsSentence() && !text.endsWith("."));
    sum += worth("shout", text.endsWith("!"));
    sum += worth("goes on", goesOn(text));
    sum += worth("colon", text.endsWith(":") || text.endsWith("："));
    sum += worth("no letters", shape.letters() == 0);
    sum += worth("small first letter", shape.opensLower());
    sum += worth("heading mark", text.startsWith("# "));
    sum += worth("list item", shape.bullet());
    sum += worth("separators", shape.separators() >= 2);
    sum += worth("gaps", Rows.hasGaps(subject.block()));
    sum += worth("links", shape.links() > 0);
    return sum;
  }

  private double worth(String name, boolean holds) {
    return holds ? weights.get(name) : 0;
  }

  private static boolean goesOn(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return last == ',' || last == ';' || last == '،' || last == '、' || last == '–' || last == '—';
  }
}
