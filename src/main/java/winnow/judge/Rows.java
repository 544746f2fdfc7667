package winnow.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.rule.Rule;
import winnow.rule.Rulebook;
import winnow.text.Block;
import winnow.text.Letters;
import winnow.text.Shape;

/** Lines of several cells: the rows of a table, or a row of menu words. */
final class Rows {
  private static final int LEAST_ROWS = 3;
  private static final int LEAST_CELLS = 3;
  private static final int LONGEST_ROW = 160;
  private static final String MARKS = "|•·-–/";
  private static final Pattern CELLS = Pattern.compile("\\s*[|•·]\\s*|\\s+[-–/]\\s+");

  private Rows() {}

  static List<Look> heard(List<Look> looks, Rulebook rules) {
    List<Look> heard = new ArrayList<>(looks);
    int start = 0;
    long bars = -1;
    for (int i = 0; i <= looks.size(); i++) {
      long next = i == looks.size() ? -1 : bars(looks.get(i));
      if (next != bars) {
        if (i - start >= LEAST_ROWS && bars > 0) {
          rows(heard, start, i);
        }
        start = i;
        bars = next;
      }
    }
    heard.replaceAll(look -> buttons(menu(look), rules));
    return heard;
  }

  private static void rows(List<Look> heard, int from, int to) {
    for (int i = from; i < to; i++) {
      Evidence row = Evidence.of(Known.SHAPE, Role.STORY, 3.0, "a row of a table");
      heard.set(i, heard.get(i).with(row));
    }
  }

  private static Look menu(Look look) {
    boolean isMenu =
        look.shape().digits() == 0 && !look.shape().endsSentence() && hasGaps(look.block());
    return isMenu
        ? look.with(Evidence.of(Known.SHAPE, Role.NAVIGATION, 2.5, "words with gaps between"))
        : look;
  }

  /** A row whose every cell is a button some rule knows is a row of buttons. */
  private static Look buttons(Look look, Rulebook rules) {
    boolean mayBe = look.text().length() <= LONGEST_ROW && hasMark(look.text()) && !look.isKnown();
    String[] cells = mayBe ? CELLS.split(look.text(), -1) : new String[0];
    if (cells.length < 2) {
      return look;
    }
    Optional<Rule> first = rules.phrase(cells[0]);
    boolean areButtons =
        first.isPresent() && Arrays.stream(cells).allMatch(cell -> rules.phrase(cell).isPresent());
    return areButtons
        ? look.with(Evidence.of(first.get().id(), first.get().role(), 5.0, "a row of buttons"))
        : look;
  }

  private static boolean hasMark(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (MARKS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static long bars(Look look) {
    String text = look.text();
    long bars = 0;
    for (int at = text.length() > 200 ? -1 : text.indexOf('|'); at >= 0; bars++) {
      at = text.indexOf('|', at + 1);
    }
    return bars;
  }

  /** Whether wide gaps part the line into cells of a few words each. */
  static boolean hasGaps(Block block) {
    if (block.parts().size() > 1) {
      return false;
    }
    String text = block.parts().get(0).text();
    List<String> cells = hasGap(text) ? cells(text) : List.of();
    return cells.size() >= LEAST_CELLS
        && cells.stream().allMatch(cell -> Shape.of(cell).words() <= 3);
  }

  private static boolean hasGap(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isGap(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGap(String text, int at) {
    char c = text.charAt(at);
    return c == '\u3000' || (text.charAt(at - 1) == ' ' && Letters.isSpace(c));
  }

  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isGap(text, i)) {
        addCell(cells, text, from, i);
        from = i + 1;
      }
    }
    addCell(cells, text, from, text.length());
    return cells;
  }

  private static void addCell(List<String> cells, String text, int from, int to) {
    if (!Letters.isBlank(text, from, to)) {
      cells.add(text.substring(from, to));
    }
  }
}
