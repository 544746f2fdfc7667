package winnow.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winnow.text.Folded;
import winnow.text.Letters;
import winnow.text.Shape;

/** What is measured of each block by itself, and how often the page has its like. */
final class OwnColumns {
  private static final int MOST_LINKS = 3;
  private static final int LONGEST_REPEATED = 300;

  private final Columns columns;
  private final List<Seen> page;

  private OwnColumns(Columns columns, List<Seen> page) {
    this.columns = columns;
    this.page = page;
  }

  static void add(Columns columns, List<Seen> page) {
    OwnColumns own = new OwnColumns(columns, page);
    own.shapes();
    own.ends();
    own.beginnings();
    own.marks();
    own.likes();
    own.said();
  }

  /** A number of one block. */
  private interface OfSeen {
    double of(Seen seen);
  }

  private void add(String name, OfSeen measure) {
    float[] column = columns.add(name);
    for (int i = 0; i < page.size(); i++) {
      column[i + Columns.MARGIN] = (float) measure.of(page.get(i));
    }
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  private void shapes() {
    add("words", seen -> Scale.log(seen.shape().words()));
    add("letters per word", seen -> Scale.share(seen.shape().letters(), seen.shape().words()));
    add("capitals", seen -> Scale.share(seen.shape().upper(), seen.shape().letters()));
    add("digits", seen -> seen.shape().digitShare());
    add("separators", seen -> perWord(seen.shape().separators(), seen.shape()));
    add("commas", seen -> perWord(seen.shape().commas(), seen.shape()));
    add("links", seen -> Math.min(MOST_LINKS, seen.shape().links()));
    add("cjk", seen -> Scale.share(seen.shape().cjk(), seen.shape().letters()));
    add("sure prose", seen -> is(seen.isSure()));
    add("title look", Seen::titleLook);
  }

  private static double perWord(int count, Shape shape) {
    return (double) count / Math.max(1, shape.words());
  }

  private void ends() {
    float[] sentence = columns.add("sentence end");
    float[] mark = columns.add("end mark");
    for (int i = 0; i < page.size(); i++) {
      Shape shape = page.get(i).shape();
      EndMark end = EndMark.of(page.get(i).text(), shape.endsSentence());
      sentence[i + Columns.MARGIN] = shape.endsSentence() && end != EndMark.ELLIPSIS ? 1 : 0;
      mark[i + Columns.MARGIN] = end.ordinal();
    }
    add("closed", seen -> is(!seen.text().isEmpty() && Letters.closes(last(seen.text()))));
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private void beginnings() {
    add("small first letter", seen -> is(seen.shape().opensLower()));
    add(
        "first digit",
        seen -> is(!seen.text().isEmpty() && Character.isDigit(seen.text().charAt(0))));
    add("speech", seen -> is(seen.shape().opensSpeech()));
    add("bullet", seen -> is(seen.shape().bullet()));
  }

  private void marks() {
    float[] capitalised = columns.add("capitalised words");
    float[] sentences = columns.add("sentences");
    float[] parentheses = columns.add("parentheses");
    float[] prices = columns.add("prices");
    float[] address = columns.add("address");
    for (int i = 0; i < page.size(); i++) {
      Marks marks = Marks.of(page.get(i).text());
      int at = i + Columns.MARGIN;
      capitalised[at] = Scale.share(marks.capitalised, marks.words);
      sentences[at] = Scale.log(marks.sentences);
      parentheses[at] = marks.parentheses;
      prices[at] = marks.prices;
      address[at] = marks.hasAddress ? 1 : 0;
    }
  }

  private void likes() {
    count(
        "repeats",
        seen -> seen.text().length() > LONGEST_REPEATED ? seen.text() : Folded.of(seen.text()));
    count("alike", seen -> Outline.of(seen.text()));
  }

  /** What two blocks that are the same to it have in common. */
  private interface Key {
    String of(Seen seen);
  }

  private void count(String name, Key key) {
    String[] keys = new String[page.size()];
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key.of(page.get(i));
      times.merge(keys[i], 1, Integer::sum);
    }
    float[] column = columns.add(name);
    for (int i = 0; i < keys.length; i++) {
      column[i + Columns.MARGIN] = Scale.log(times.get(keys[i]) - 1);
    }
  }

  private void said() {
    add("chrome", seen -> seen.said().chrome());
    add("navigation", seen -> seen.said().navigation());
    add("related", seen -> seen.said().related());
    add("comments", seen -> seen.said().comments());
    add("caption", seen -> seen.said().caption());
    add("byline", seen -> seen.said().byline());
    add("date", seen -> seen.said().date());
    add("said title", seen -> seen.said().title());
    add("said story", seen -> seen.said().story());
  }
}
