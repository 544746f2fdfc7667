package winnow.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class LinksTest {
  private static final Pattern FORM = Pattern.compile("!?\\[([^\\]]*)]\\([^)\\s]*\\)");

  @Test
  void aLinkInALineIsReadAsItsText() {
    assertEquals("See the tide tables.", Links.unmarked("See [the tide tables](/t?a=1)."));
  }

  @Property
  void linksAreWhatTheirFormSays(@ForAll @From("lines") String line) {
    assertEquals(FORM.matcher(line).replaceAll("$1"), InlineLinks.asTexts(line));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of("[", "]", "(", ")", "](", "![", "!", " ", "a", "$1", "\u00a0")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }
}
