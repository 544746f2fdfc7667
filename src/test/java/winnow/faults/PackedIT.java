package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import winnow.faults.Shell.Ran;

/** Packed inputs, whole and damaged, and bytes that are no text. */
final class PackedIT {
  private static final int RECORDS = 2000;

  @RegisterExtension final Shell shell = new Shell();

  private Ran plain;

  @BeforeEach
  void records() throws Exception {
    String records =
        IntStream.range(0, RECORDS)
            .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"Barge " + i * 7919 + " waits.\"}\n")
            .collect(Collectors.joining());
    shell.file("r.jsonl", records);
    shell.run("cp $PAGE page.txt && gzip -k page.txt r.jsonl");
    plain = shell.run("winnow --stdin-name r <r.jsonl --from jsonl");
  }

  @Test
  void gzipAndItsMembersAndItsPaddingComeOutAsThePlainInput() throws Exception {
    shell.run("head -700 r.jsonl | gzip >m.gz; tail -n +701 r.jsonl | gzip >>m.gz");
    shell.run("{ cat r.jsonl.gz; head -c 512 /dev/zero; } >padded.gz");

    for (String packed : List.of("r.jsonl.gz", "m.gz", "padded.gz")) {
      assertEquals(plain, named(packed), packed);
    }
  }

  @Test
  void zstdAndItsFramesComeOutAsThePlainInput() throws Exception {
    shell.needs("zstd --version");
    shell.run("zstd -q r.jsonl; head -700 r.jsonl | zstd -q >m.zst");
    shell.run("tail -n +701 r.jsonl | zstd -q >>m.zst");

    assertEquals(plain, named("r.jsonl.zst"));
    assertEquals(plain, named("m.zst"));
  }

  private Ran named(String packed) throws Exception {
    return shell.run("winnow --stdin-name r --from jsonl <" + packed);
  }

  @Test
  void allWholeRecordsBeforeTheCutComeOut() throws Exception {
    shell.run("head -c $(($(wc -c <r.jsonl.gz) / 2)) r.jsonl.gz >cut.jsonl.gz");
    long whole = Long.parseLong(shell.run("gzip -dc cut.jsonl.gz | wc -l").out().strip());

    Ran ran = shell.run("winnow cut.jsonl.gz");

    assertEquals(3, ran.exit());
    assertEquals(List.of("winnow: cut.jsonl.gz: the gzip data is cut off"), ran.complaints());
    assertEquals(whole, ran.lines().size());
    assertNothingIsWritten("cut.jsonl.gz");
  }

  @Test
  void aZstdInputThatIsCutOffIsNamed() throws Exception {
    shell.needs("zstd --version");
    shell.run("zstd -q r.jsonl; head -c $(($(wc -c <r.jsonl.zst) / 2)) r.jsonl.zst >cut.jsonl.zst");

    Ran ran = shell.run("winnow cut.jsonl.zst");

    assertEquals(3, ran.exit());
    assertEquals(List.of("winnow: cut.jsonl.zst: truncated source"), ran.complaints());
    assertTrue(plain.lines().size() > ran.lines().size());
    assertNothingIsWritten("cut.jsonl.zst");
  }

  @Test
  void ofAPageThatIsCutOffNothingComesOut() throws Exception {
    shell.run("head -c 200 page.txt.gz >cut.txt.gz; head -c 3 page.txt.gz >head.txt.gz");

    Ran ran = shell.run("winnow cut.txt.gz head.txt.gz");

    assertEquals(
        new Ran(
            3,
            "",
            """
            winnow: cut.txt.gz: the gzip data is cut off
            winnow: head.txt.gz: the gzip data is cut off
            """),
        ran);
    assertNothingIsWritten("cut.txt.gz");
  }

  @Test
  void whatFollowsGzipAndIsNoneIsNamedBehindTheRecords() throws Exception {
    shell.run("{ cat r.jsonl.gz; echo garbage; } >g.jsonl.gz");

    Ran ran = shell.run("winnow g.jsonl.gz");

    assertEquals(3, ran.exit());
    assertEquals(
        List.of("winnow: g.jsonl.gz: what follows the gzip data is none"), ran.complaints());
    assertEquals(RECORDS, ran.lines().size());
  }

  @Test
  void aChangedByteIsNoticed() throws Exception {
    byte[] bytes = Files.readAllBytes(shell.at("page.txt.gz"));
    bytes[bytes.length - 6] ^= 1;
    Files.write(shell.at("page.txt.gz"), bytes);

    Ran ran = shell.run("winnow page.txt.gz");

    String why = "the gzip data is broken: its checksum is another";
    assertEquals(new Ran(3, "", "winnow: page.txt.gz: " + why + "\n"), ran);
  }

  @Test
  void aPageWithANulByteIsReadAndABinaryFileIsNamed() throws Exception {
    shell.file("nul.txt", "The barges\0wait below the locks.\n");
    shell.run("head -c 3000 $(command -v sh) >program.txt");

    Ran ran = shell.run("winnow nul.txt program.txt");

    assertEquals(3, ran.exit());
    assertEquals(1, ran.lines().size());
    assertTrue(ran.out().contains("The barges\\u0000wait"), ran.out());
    assertTrue(ran.err().startsWith("winnow: program.txt: not text: "), ran.err());
  }

  private void assertNothingIsWritten(String input) throws Exception {
    assertEquals(3, shell.run("winnow -o out " + input).exit());
    assertFalse(shell.tree("out").keySet().stream().anyMatch(name -> !name.startsWith(".winnow/")));
  }
}
