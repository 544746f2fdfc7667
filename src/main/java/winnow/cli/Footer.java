package winnow.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the end of a command's help, taken apart.
 *
 * @param exits what each exit status means, beginning with its number
 * @param examples command lines
 * @param notes the paragraphs of all the rest, as lines
 */
record Footer(List<String> exits, List<String> examples, List<List<String>> notes) {
  private static final String EXITS = "Exit status: ";
  private static final String EXAMPLES = "Examples:";

  Footer {
    exits = List.copyOf(exits);
    examples = List.copyOf(examples);
    notes = notes.stream().map(List::copyOf).toList();
  }

  static Footer of(List<String> lines) {
    List<String> exits = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    List<List<String>> notes = new ArrayList<>();
    for (List<String> paragraph : paragraphs(lines)) {
      String first = paragraph.get(0);
      if (first.startsWith(EXITS)) {
        exits.addAll(exits(String.join(" ", paragraph)));
      } else if (first.equals(EXAMPLES)) {
        examples.addAll(paragraph.subList(1, paragraph.size()));
      } else {
        notes.add(paragraph);
      }
    }
    return new Footer(exits, examples, notes);
  }

  /** The lines between blank ones. */
  static List<List<String>> paragraphs(List<String> lines) {
    List<List<String>> paragraphs = new ArrayList<>();
    boolean isOpen = false;
    for (String line : lines) {
      if (!line.isBlank() && !isOpen) {
        paragraphs.add(new ArrayList<>());
      }
      isOpen = !line.isBlank();
      if (isOpen) {
        paragraphs.get(paragraphs.size() - 1).add(line);
      }
    }
    return paragraphs;
  }

  private static List<String> exits(String paragraph) {
    String statuses = paragraph.substring(EXITS.length()).replaceFirst("\\.$", "");
    return List.of(statuses.split("; (?=\\d)", -1));
  }
}
