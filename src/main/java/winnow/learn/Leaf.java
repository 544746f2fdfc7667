package winnow.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import winnow.read.PlainText;
import winnow.rule.Links;
import winnow.text.Block;
import winnow.text.Document;
import winnow.text.Shape;

/**
 * A page as learning sees it.
 *
 * @param folded each block as phrases are compared; empty where there is no letter
 */
record Leaf(Sampled page, Document document, List<String> folded, List<Shape> shapes) {
  private static final int LEAST_PROSE = 40;
  private static final int LEAST_SENTENCE = 5;

  Leaf {
    folded = List.copyOf(folded);
    shapes = List.copyOf(shapes);
  }

  static Leaf of(Sampled page) {
    Document document = PlainText.read(page.text());
    List<String> folded = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    for (Block block : document.blocks()) {
      folded.add(Links.folded(block.text()));
      shapes.add(Shape.of(block.text()));
    }
    return new Leaf(page, document, folded, shapes);
  }

  int size() {
    return folded.size();
  }

  String text(int at) {
    return document.blocks().get(at).text();
  }

  /** The first line of a block, as an editor counts. */
  int line(int at) {
    return document.blocks().get(at).firstLine();
  }

  /** Whether a block is a sentence, however short. */
  boolean isSentence(int at) {
    return shapes.get(at).endsSentence() && shapes.get(at).words() >= LEAST_SENTENCE;
  }

  /**
   * What the page has to tell: its prose. A big menu in common makes no pages alike; only a page
   * with next to no prose, such as a bot check, is compared by all it has.
   */
  MinHash likeness() {
    List<String> prose = words(true);
    return MinHash.of(prose.size() >= LEAST_PROSE ? prose : words(false));
  }

  private List<String> words(boolean onlyProse) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (!onlyProse || shapes.get(i).isProse()) {
        words.addAll(Arrays.asList(folded.get(i).split(" ", -1)));
      }
    }
    return words;
  }
}
