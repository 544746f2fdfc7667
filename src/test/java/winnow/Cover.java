package winnow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winnow.article.Article;
import winnow.article.Removed;
import winnow.text.Letters;

/**
 * Lays an article over the lines it was made from: what is left of a line when its removed parts
 * are taken out is the next piece of the title or the body.
 */
public final class Cover {
  private final Map<Integer, List<String>> removed = new HashMap<>();
  private final String title;
  private final String body;

  public Cover(Article article) {
    for (Removed each : article.removed()) {
      removed.computeIfAbsent(each.line(), key -> new ArrayList<>()).add(bare(each.text()));
    }
    title = bare(article.title().orElse(""));
    body = bare(String.join("", article.body()));
  }

  /** The characters of the page that nothing covers, and those that cover nothing. */
  public String uncovered(List<String> lines) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      kept.append(without(bare(lines.get(i)), removed.getOrDefault(i + 1, List.of())));
    }
    return withoutTitle(kept.toString());
  }

  // Removed parts are listed from left to right; the last may be a line's end.
  private static String without(String line, List<String> parts) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (String part : parts) {
      boolean isEnd = part.equals(parts.get(parts.size() - 1)) && line.endsWith(part);
      int start = isEnd ? line.length() - part.length() : line.indexOf(part, at);
      kept.append(line, at, Math.max(at, start));
      at = Math.max(at, start + part.length());
    }
    return kept.append(line.substring(at)).toString();
  }

  // The title stands where the body begins, or within it where a deck stands above.
  private String withoutTitle(String kept) {
    for (int at = kept.indexOf(title); at >= 0; at = kept.indexOf(title, at + 1)) {
      String rest = kept.substring(0, at) + kept.substring(at + title.length());
      if (rest.equals(body)) {
        return "";
      }
      if (title.isEmpty()) {
        return rest;
      }
    }
    return kept;
  }

  /** Text without white space and invisible marks. */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Letters.isSpace(c) && !Letters.isInvisible(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
