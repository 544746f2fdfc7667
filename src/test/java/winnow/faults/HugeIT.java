package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import winnow.faults.Shell.Ran;

/** More than fits, with a quarter of a gigabyte of memory. */
final class HugeIT {
  private static final String SMALL = "JAVA_TOOL_OPTIONS=-Xmx256m winnow ";
  private static final String GIGABYTE = "yes xxxxxxx | tr -d '\\n' | head -c 1G";
  private static final String REFUSED = "larger than 16 MB; --max-page allows more";

  @RegisterExtension final Shell shell = new Shell();

  @Test
  void aPageOfOneHugeLineIsRefusedAndTheNextIsCleaned() throws Exception {
    Ran ran = shell.run(GIGABYTE + " | " + SMALL + "- $PAGE");

    assertRefused("winnow: stdin: " + REFUSED, ran);
  }

  @Test
  void aRecordOfOneHugeLineIsRefusedAndTheNextIsCleaned() throws Exception {
    shell.file("record", "\n{\"text\":\"The barges wait.\"}\n");

    Ran ran = shell.run("{ " + GIGABYTE + "; cat record; } | " + SMALL + "--from jsonl");

    assertRefused("winnow: stdin:1: " + REFUSED, ran);
  }

  @Test
  void tenMillionLinesAreNoPage() throws Exception {
    assertRefused(
        "winnow: stdin: " + REFUSED,
        shell.run("yes short | head -10000000 | " + SMALL + "- $PAGE"));
  }

  @Test
  void tenMillionBlankLinesHoldNoRecord() throws Exception {
    shell.file("record", "{\"text\":3}\n{\"text\":\"The barges wait.\"}\n");

    Ran ran = shell.run("{ yes '' | head -10000000; cat record; } | " + SMALL + "--from jsonl");

    assertRefused("winnow: stdin:10000001: the field 'text' holds no string", ran);
  }

  @Test
  void aPageIsNoLargerThanTheOptionSays() throws Exception {
    shell.run("cp $PAGE a.txt && head -c 400 a.txt >b.txt");

    Ran ran = shell.run("winnow --max-page 400 a.txt b.txt");

    assertRefused("winnow: a.txt: larger than 400 B; --max-page allows more", ran);
  }

  @Test
  void aLineRepeatedAHundredThousandTimesIsCleaned() throws Exception {
    Ran ran = shell.run("yes 'The same line again and again.' | head -100000 | " + SMALL);

    assertEquals(0, ran.exit(), ran.err());
    assertTrue(ran.complaints().isEmpty(), ran.err());
    assertEquals(1, ran.lines().size());
  }

  private static void assertRefused(String complaint, Ran ran) {
    assertEquals(3, ran.exit());
    assertEquals(List.of(complaint), ran.complaints());
    assertEquals(1, ran.lines().size());
  }
}
