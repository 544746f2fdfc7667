package winnow;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** A page's lines as its author would number them, read without winnow's help. */
public final class PageLines {
  private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,30};");

  private PageLines() {}

  public static List<String> of(String page) {
    String whole = page.startsWith("\ufeff") ? page.substring(1) : page;
    return Arrays.stream(whole.split("\r\n|\n|\r", -1)).map(PageLines::resolved).toList();
  }

  private static String resolved(String line) {
    String text = ENTITY.matcher(line).replaceAll(entity -> quoteReplacement(character(entity)));
    StringBuilder repaired = new StringBuilder();
    text.codePoints()
        .map(point -> point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }

  private static String character(MatchResult entity) {
    try {
      return StringEscapeUtils.unescapeHtml4(entity.group());
    } catch (IllegalArgumentException beyondUnicode) {
      return entity.group();
    }
  }
}
