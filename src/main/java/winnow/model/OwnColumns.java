package winnow.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import winnow.text.Letters;
import winnow.text.Shape;

/** What is measured of each block by itself, and how often the page has its like. */
final class OwnColumns {
  private static final int MOST_LINKS = 3;

  private final Columns columns;
  private final List<Seen> page;

  private OwnColumns(Columns columns, List<Seen> page) {
    this.columns = columns;
    this.page = page;
  }

  static void add(Columns columns, List<Seen> page, String[] folded) {
    OwnColumns own = new OwnColumns(columns, page);
    own.shapes();
    own.ends();
    own.beginnings();
    own.marks();
    own.likes(folded);
    own.said();
  }

  private void add(String name, ToDoubleFunction<Seen> measure) {
    columns.add(name, i -> measure.applyAsDouble(page.get(i)));
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

  private void likes(String[] folded) {
    String[] texts = new String[folded.length];
    String[] outlines = new String[folded.length];
    for (int i = 0; i < texts.length; i++) {
      String text = page.get(i).text();
      texts[i] = text.length() > PageMeasures.LONGEST_LINE ? text : folded[i];
      outlines[i] = Outline.of(text);
    }
    count("repeats", texts);
    count("alike", outlines);
  }

  /** How often the page has another block with the same key. */
  private void count(String name, String[] keys) {
    Map<String, Integer> times = new HashMap<>();
    for (String key : keys) {
      times.merge(key, 1, Integer::sum);
    }
    columns.add(name, i -> Scale.log(times.get(keys[i]) - 1));
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
