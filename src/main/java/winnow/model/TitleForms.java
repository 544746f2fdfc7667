package winnow.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winnow.text.Folded;

/** How a page says the same line again: as it is, or with more behind it ({@code Title | Site}). */
final class TitleForms {
  private static final int LONGEST = 300;
  private static final int BEGINNING = 12;
  private static final int MOST = 4;
  private static final int MOST_COMPARED = 20;

  private TitleForms() {}

  static void add(Columns columns, List<Seen> page) {
    Map<String, List<String>> byBeginning = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    String[] folded = new String[page.size()];
    float[] before = columns.add("said before");
    for (int i = 0; i < folded.length; i++) {
      String text = page.get(i).text();
      folded[i] = text.length() > LONGEST ? "" : Folded.of(text);
      before[i + Columns.MARGIN] =
          folded[i].isEmpty() ? 0 : seen.merge(folded[i], 1, Integer::sum) - 1;
      if (folded[i].length() >= BEGINNING) {
        List<String> same =
            byBeginning.computeIfAbsent(
                folded[i].substring(0, BEGINNING), key -> new ArrayList<>(1));
        if (same.size() < MOST_COMPARED) {
          same.add(folded[i]);
        }
      }
    }
    float[] longer = columns.add("said with more");
    for (int i = 0; i < folded.length; i++) {
      longer[i + Columns.MARGIN] = longer(folded[i], byBeginning);
    }
  }

  private static int longer(String line, Map<String, List<String>> byBeginning) {
    if (line.length() < BEGINNING) {
      return 0;
    }
    int longer = 0;
    for (String other : byBeginning.get(line.substring(0, BEGINNING))) {
      longer += other.length() > line.length() && other.startsWith(line) ? 1 : 0;
      if (longer == MOST) {
        break;
      }
    }
    return longer;
  }
}
