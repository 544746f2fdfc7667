package winnow.write;

import java.util.ArrayList;
import java.util.List;

/** The forms an article leaves in. */
public enum OutputFormat {
  JSON,
  TEXT;

  /** The choices a person has about how JSON looks. */
  public record Style(boolean pretty, boolean withRemoved) {}

  /** One article, ending in a line break. */
  public String write(Page page, Style style) {
    return switch (this) {
      case JSON -> JsonWriter.write(page, style.pretty(), style.withRemoved()) + "\n";
      case TEXT -> text(page);
    };
  }

  private static String text(Page page) {
    List<String> paragraphs = new ArrayList<>();
    page.article().title().ifPresent(paragraphs::add);
    paragraphs.addAll(page.article().body());
    return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + "\n";
  }
}
