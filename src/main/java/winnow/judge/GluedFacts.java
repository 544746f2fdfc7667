package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import winnow.date.DateReader;
import winnow.date.DateReading;
import winnow.rule.Rulebook;
import winnow.text.Letters;
import winnow.text.Shape;

/**
 * Finds labelled dates near the beginning of a long line: some scrapers leave a whole page, title,
 * dates, story and all, on one.
 */
final class GluedFacts {
  private static final int LEAST_WORDS = 30;
  private static final int NEAR = 300;
  private static final int LONGEST_LABEL = 50;

  private final DateReader dates;
  private final Rulebook rules;

  GluedFacts(Means means) {
    this.rules = means.rules();
    this.dates = means.dates();
  }

  /** Where to cut: before the section's name, before the dates, and after each fact. */
  List<Integer> cuts(String text) {
    if (text.length() < NEAR / 2 || Shape.of(text).words() < LEAST_WORDS) {
      return List.of();
    }
    String head = text.substring(0, Math.min(NEAR, text.length()));
    List<DateReading> labelled =
        dates.read(head).stream()
            .filter(reading -> reading.labelStart() < reading.start() && !reading.value().isEmpty())
            .toList();
    if (labelled.isEmpty() || crossesSentence(head, labelled.get(0).labelStart())) {
      return List.of();
    }
    List<Integer> cuts = new ArrayList<>(List.of(labelled.get(0).labelStart()));
    int end = labelled.get(labelled.size() - 1).end();
    int start = labelled.get(0).labelStart();
    cuts.add(0, labelEnd(head, start));
    cuts.add(1, bylineStart(head, start));
    cuts.add(end);
    cuts.addAll(factsAfter(text, end));
    return cuts;
  }

  // What stands before the dates of such a page is a title; a sentence there is story.
  private static boolean crossesSentence(String head, int end) {
    for (int i = 0; i + 1 < end; i++) {
      if (Letters.endsSentence(head.charAt(i))
          && head.charAt(i) != '?'
          && head.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Where the section's name or the breadcrumb at the beginning ends; 0 without one. */
  private int labelEnd(String head, int limit) {
    int longest = 0;
    for (int at = 1; at < Math.min(limit, LONGEST_LABEL); at++) {
      boolean isWordEnd = Letters.isSpace(head.charAt(at)) && !Letters.isSpace(head.charAt(at - 1));
      String label = head.substring(0, at);
      if (isWordEnd && isLabel(label)) {
        longest = at;
      }
    }
    return longest;
  }

  // "Actualités", "Home > Local news": it ends with what some rule knows.
  private boolean isLabel(String label) {
    String lastStep = label.substring(Math.max(label.lastIndexOf('>'), label.lastIndexOf('/')) + 1);
    return rules.isSection(lastStep) || rules.phrase(lastStep).isPresent();
  }

  /** Where a byline before the dates begins; 0 without one. */
  private int bylineStart(String head, int dates) {
    for (int at = Math.max(1, dates - LONGEST_LABEL); at < dates - 1; at++) {
      boolean isWordStart =
          Letters.isSpace(head.charAt(at - 1)) && !Letters.isSpace(head.charAt(at));
      if (isWordStart && rules.isByline(head.substring(at, dates).strip())) {
        return at;
      }
    }
    return 0;
  }

  /** Reading time and the like, up to where each sentence of it ends. */
  private List<Integer> factsAfter(String text, int from) {
    List<Integer> cuts = new ArrayList<>();
    int start = from;
    for (int at = from + 1; at < Math.min(text.length(), start + 60); at++) {
      boolean ends = Letters.endsSentence(text.charAt(at)) && text.startsWith(" ", at + 1);
      if (ends && rules.isChrome(text.substring(start, at + 1))) {
        cuts.add(at + 1);
        start = at + 1;
      }
    }
    return cuts;
  }
}
