package winnow.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a page says the same line again: as it is, or with more behind it ({@code Title | Site}). */
final class TitleForms {
  private static final int BEGINNING = 12;
  private static final int MOST = 4;
  private static final int MOST_COMPARED = 20;

  private TitleForms() {}

  static void add(Columns columns, String[] folded) {
    Map<String, List<String>> byBeginning = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    float[] before = columns.add("said before");
    for (int i = 0; i < folded.length; i++) {
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
    columns.add("said with more", i -> longer(folded[i], byBeginning));
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
