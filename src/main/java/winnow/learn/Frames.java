package winnow.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.date.DateLine;
import winnow.date.DateReader;
import winnow.date.DateReading;
import winnow.judge.Judge;
import winnow.rule.Role;
import winnow.text.Language;
import winnow.text.Letters;

/** How a site prints its authors and dates: the lines near its titles that have a slot. */
final class Frames {
  private static final double LEAST_SHARE = 0.3;
  private static final int LEAST_PAGES = 4;
  private static final int LONGEST = 100;
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}";
  private static final Pattern NAME_FIRST = Pattern.compile("^(" + NAME + ")(?= (\\p{Ll}.* .*)$)");
  private static final Pattern NAME_LAST =
      Pattern.compile("^(.*\\p{Ll}[^\\p{Lu}]*) (" + NAME + ")$");

  private final SitePages site;
  private final Judge judge;
  private final Map<String, List<Frame.Filled>> dates = new TreeMap<>();
  private final Map<String, List<Frame.Filled>> names = new TreeMap<>();

  private Frames(SitePages site, Judge judge) {
    this.site = site;
    this.judge = judge;
    for (int i = 0; i < site.size(); i++) {
      read(i);
    }
  }

  /** The frames of a site, the commonest first. */
  static List<Frame> of(SitePages site, Judge judge) {
    Frames frames = new Frames(site, judge);
    List<Frame> found = new ArrayList<>();
    frames.dates.forEach((pattern, filled) -> found.add(new Frame(Role.DATE, pattern, filled)));
    frames.names.forEach((pattern, all) -> found.add(new Frame(Role.BYLINE, pattern, all)));
    // Titles have capitals too, but no two stories have one title, and writers write twice.
    found.removeIf(frame -> frame.role() == Role.BYLINE && frame.values() * 5 > frame.pages() * 4);
    found.removeIf(frames::isRare);
    found.sort(Comparator.comparingInt(Frame::pages).reversed().thenComparing(Frame::pattern));
    return found;
  }

  private boolean isRare(Frame frame) {
    boolean isOnce = frame.filled().size() == frame.pages();
    boolean isOften = frame.pages() >= Math.max(LEAST_PAGES, LEAST_SHARE * site.size());
    return !isOften || !isOnce || frame.values() < 2;
  }

  private void read(int number) {
    Leaf leaf = site.leaves().get(number);
    DateReader reader = judge.datesIn(Language.of(leaf.document().blocks()));
    Set<Integer> dated = new HashSet<>();
    int end = head(leaf);
    for (int i = 0; i < end; i++) {
      if (leaf.text(i).length() <= LONGEST && hasDate(number, i, reader)) {
        dated.add(i);
      }
    }
    for (int i = 0; i < end; i++) {
      boolean isBesideDate = dated.contains(i - 1) || dated.contains(i + 1);
      if (isBesideDate && !dated.contains(i) && leaf.text(i).length() <= LONGEST) {
        name(number, i);
      }
    }
  }

  /** Up to the first paragraph. */
  private static int head(Leaf leaf) {
    int at = 0;
    while (at < leaf.size() && !leaf.shapes().get(at).isProse()) {
      at++;
    }
    return at == leaf.size() ? 0 : at;
  }

  private boolean hasDate(int number, int at, DateReader reader) {
    Leaf leaf = site.leaves().get(number);
    String text = leaf.text(at);
    DateLine line = DateLine.of(text, reader);
    if (line.readings().isEmpty()) {
      return false;
    }
    int start = text.length();
    int end = 0;
    for (DateReading each : line.readings()) {
      start = Math.min(start, each.start());
      end = Math.max(end, each.end());
    }
    frame(number, at, text.substring(0, start), text.substring(end), text.substring(start, end));
    return true;
  }

  private void frame(int leaf, int at, String before, String behind, String value) {
    boolean isBare = letters(before) + letters(behind) < 3;
    if (!isBare) {
      String open = before.isBlank() ? "" : Frame.literal(before) + ".{0,4}?";
      String close = behind.isBlank() ? "" : ".{0,4}?" + Frame.literal(behind);
      put(dates, "^" + open + ".{0,20}\\d.{0,30}" + close + "$", leaf, at, value);
    }
  }

  private static long letters(String text) {
    return text.chars().filter(c -> Letters.isInWord((char) c)).count();
  }

  private void name(int leaf, int at) {
    String text = site.leaves().get(leaf).text(at);
    Matcher first = NAME_FIRST.matcher(text);
    if (first.find()) {
      String pattern = "^(?<author>{name}) " + Frame.literal(first.group(2)) + "$";
      put(names, pattern, leaf, at, first.group(1));
    }
    Matcher last = NAME_LAST.matcher(text);
    if (last.matches()) {
      String pattern = "^" + Frame.literal(last.group(1)) + " (?<author>{name})$";
      put(names, pattern, leaf, at, last.group(2));
    }
  }

  private void put(
      Map<String, List<Frame.Filled>> frames, String pattern, int leaf, int at, String value) {
    String folded = site.leaves().get(leaf).folded().get(at);
    frames
        .computeIfAbsent(pattern, key -> new ArrayList<>())
        .add(new Frame.Filled(leaf, at, folded, value));
  }
}
