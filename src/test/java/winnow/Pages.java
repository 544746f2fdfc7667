package winnow;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Pages made up for the laws. */
final class Pages {
  static final List<String> CHROME =
      List.of(
          "Share on Facebook",
          "Sign up for our newsletter",
          "Skip to main content",
          "Advertisement",
          "All rights reserved.",
          "Terms of Use",
          "Print this article",
          "Accept all cookies",
          "Back to top",
          "Log in");
  private static final List<String> WORDS =
      List.of(
          "the",
          "harbour",
          "council",
          "met",
          "again",
          "after",
          "a",
          "long",
          "winter",
          "and",
          "old",
          "boats",
          "came",
          "in",
          "with",
          "salt",
          "rope",
          "under",
          "low",
          "grey",
          "light",
          "while",
          "children",
          "counted",
          "gulls",
          "on",
          "every",
          "second",
          "post",
          "of",
          "that",
          "pier");

  private static final List<String> CHINESE =
      List.of(
          "港口", "委员会", "星期二", "再次", "开会", "讨论", "老旧", "灯塔", "渔船", "冬天", "孩子们", "海鸥", "码头", "附近");
  private static final List<String> ARABIC =
      List.of(
          "المجلس", "اجتمع", "في", "الميناء", "بعد", "شتاء", "طويل", "القوارب", "القديمة", "على",
          "الرصيف", "كانت", "مظلمة");

  private Pages() {}

  /** A sentence long enough to be sure prose. */
  static Arbitrary<String> prose() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(12)
        .ofMaxSize(40)
        .map(words -> capitalised(String.join(" ", words)) + ".");
  }

  /** A sentence of a few words, such as stands between long ones. */
  static Arbitrary<String> shortSentences() {
    return Arbitraries.of(
        "The boats came in.", "Nobody spoke.", "It was dark.", "Then the lamps went out.");
  }

  static Arbitrary<String> chinese() {
    return Arbitraries.of(CHINESE)
        .list()
        .ofMinSize(14)
        .ofMaxSize(40)
        .map(words -> String.join("", words) + "。");
  }

  static Arbitrary<String> shortChinese() {
    return Arbitraries.of("没有人说话。", "渔船都回来了。", "天黑了。");
  }

  static Arbitrary<String> arabic() {
    return Arbitraries.of(ARABIC)
        .list()
        .ofMinSize(12)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words) + ".");
  }

  static Arbitrary<String> shortArabic() {
    return Arbitraries.of("عادت القوارب.", "لم يتكلم أحد.", "كان الليل مظلما.");
  }

  static Arbitrary<String> chrome() {
    return Arbitraries.of(CHROME);
  }

  /** Any mixture of prose, chrome, short lines, odd strings and blank lines. */
  static Arbitrary<String> pages() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, prose()),
            net.jqwik.api.Tuple.of(4, chrome()),
            net.jqwik.api.Tuple.of(3, shortLines()),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(60)),
            net.jqwik.api.Tuple.of(2, Arbitraries.just("")))
        .list()
        .ofMaxSize(30)
        .map(lines -> lines.stream().collect(Collectors.joining("\n")));
  }

  static Arbitrary<String> shortLines() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> capitalised(String.join(" ", words)));
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
