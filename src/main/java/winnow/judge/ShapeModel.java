package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import winnow.rule.Subject;
import winnow.text.Letters;
import winnow.text.Shape;

/** A small linear model of what story looks like, and of what a title looks like. */
final class ShapeModel {
  private static final ShapeModel STANDARD = new ShapeModel(Weights.load("shape.weights"));

  private final Weights weights;

  private ShapeModel(Weights weights) {
    this.weights = weights;
  }

  static ShapeModel standard() {
    return STANDARD;
  }

  /** One measurement's say: its name, and its value times its weight. */
  record Term(String name, double score) {}

  static double sum(List<Term> terms) {
    double sum = 0;
    for (Term term : terms) {
      sum += term.score();
    }
    return sum;
  }

  /** The log-odds that a block is story, within the model's bounds. */
  double story(Subject subject) {
    double sum = sum(storyTerms(subject));
    return Math.max(weights.get("least"), Math.min(weights.get("most"), sum));
  }

  List<Term> storyTerms(Subject subject) {
    Shape shape = subject.shape();
    String text = subject.block().text();
    List<Term> terms = new ArrayList<>();
    add(terms, "prose", shape.isProse());
    add(terms, "sentence", !shape.isProse() && shape.endsSentence() && shape.words() >= 5);
    add(terms, "short sentence", shape.endsSentence() && shape.words() < 5);
    add(terms, "long without end", !shape.endsSentence() && shape.words() >= 15);
    add(terms, "speech", shape.opensSpeech());
    add(terms, "small first letter", shape.opensLower());
    add(terms, "goes on", goesOn(text));
    add(terms, "separators", shape.separators() >= 2 && !hasTabs(subject));
    add(terms, "columns", hasTabs(subject));
    add(terms, "no letters", shape.letters() == 0);
    add(terms, "links", shape.links() > 0 && shape.words() < 12 * shape.links());
    add(terms, "deck", !shape.endsSentence() && shape.words() >= 8 && shape.words() < 15);
    add(terms, "list item", shape.bullet());
    add(terms, "repeated", subject.repeated() && !shape.endsSentence());
    return terms;
  }

  /** How much of a title a block has. */
  double title(Subject subject) {
    return sum(titleTerms(subject));
  }

  List<Term> titleTerms(Subject subject) {
    Shape shape = subject.shape();
    String text = subject.block().text();
    List<Term> terms = new ArrayList<>();
    add(terms, "title one word", shape.words() <= 1);
    add(terms, "title two words", shape.words() == 2);
    add(terms, "title three words", shape.words() == 3 || shape.words() == 4);
    add(terms, "title length", shape.words() >= 5 && shape.words() < 10);
    add(terms, "title as long as a deck", shape.words() >= 10 && shape.words() <= 18);
    add(terms, "title long", shape.words() > 18 && shape.words() <= 30);
    add(terms, "title too long", shape.words() > 30);
    add(terms, "title full stop", text.endsWith(".") || text.endsWith("。") || text.endsWith("।"));
    add(terms, "title question", shape.endsSentence() && !text.endsWith("."));
    add(terms, "title shout", text.endsWith("!"));
    add(terms, "title goes on", goesOn(text));
    add(terms, "title colon", text.endsWith(":") || text.endsWith("："));
    add(terms, "title no letters", shape.letters() == 0);
    add(terms, "title small first letter", shape.opensLower());
    add(terms, "title heading mark", text.startsWith("# "));
    add(terms, "title list item", shape.bullet());
    add(terms, "title separators", shape.separators() >= 2);
    add(terms, "title gaps", Rows.hasGaps(subject.block()));
    add(terms, "title links", shape.links() > 0);
    return terms;
  }

  private void add(List<Term> terms, String name, boolean holds) {
    if (holds) {
      terms.add(new Term(name, weights.get(name)));
    }
  }

  private static boolean goesOn(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return last == ',' || last == ';' || last == '،' || last == '、' || last == '–' || last == '—';
  }

  private static boolean hasTabs(Subject subject) {
    return subject.block().parts().stream().anyMatch(part -> tabs(part.text()) >= 2);
  }

  private static long tabs(String text) {
    int start = 0;
    while (start < text.length() && Letters.isSpace(text.charAt(start))) {
      start++;
    }
    return text.substring(start).chars().filter(c -> c == '\t').count();
  }
}
