package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.JsonReader;
import winnow.batch.Exit;

final class RecordsTest {
  private static final String STORY =
      "The council of the lower harbour met on Tuesday and talked about the old lamps until late.";
  private static final String RECORDS =
      """
      {"id":7,"text":"Skip to main content\\nSTORY","lang":"en"}
      {"text":7}

      {"url":"u","text":"STORY\\nSign up for our newsletter"}
      """
          .replace("STORY", STORY);

  @TempDir Path folder;

  @Test
  void eachLineOfJsonLinesIsAPage() throws IOException {
    String file = file("crawl.jsonl", RECORDS);

    Runner run = Runner.run("", file);

    List<Map<String, Object>> pages = run.out().lines().map(JsonReader::object).toList();
    assertEquals(Exit.PARTLY, run.exit());
    assertEquals("winnow: " + file + ":2: the field 'text' holds no string", run.err().strip());
    assertEquals(List.of(file, file), pages.stream().map(page -> page.get("file")).toList());
    assertEquals(7, pages.get(0).get("id"));
    assertEquals(null, pages.get(1).get("id"));
    assertEquals(List.of(STORY), pages.get(0).get("body"));
    assertFalse(pages.get(0).containsKey("input"));
  }

  @Test
  void fieldsAreCalledAsToldAndOthersHandedThrough() {
    String record = "{\"url\":\"u\",\"page\":\"" + STORY + "\",\"n\":1.50,\"tags\":[1,{}]}";

    Runner run =
        Runner.run(
            record, "--from", "jsonl", "--text-field", "page", "--id-field", "url", "--pass-input");

    assertTrue(run.out().contains("\"id\":\"u\","), run.out());
    assertTrue(run.out().endsWith(",\"input\":{\"n\":1.50,\"tags\":[1,{}]}}\n"), run.out());
  }

  @Test
  void theTextOfAWebArchiveIsItsPages() {
    String archive =
        """
        WARC/1.0
        WARC-Type: conversion
        WARC-Target-URI: http://lamps.example/
        WARC-Date: 2016-01-19T19:06:00Z
        Content-Length: LENGTH

        STORY

        """
            .replace("LENGTH", "" + STORY.length())
            .replace("STORY", STORY)
            .replace("\n", "\r\n");

    Map<String, Object> page = JsonReader.object(Runner.run(archive, "--from", "wet").out());

    assertEquals("http://lamps.example/", page.get("id"));
    assertEquals(List.of(STORY), page.get("body"));
    assertEquals(Map.of("WARC-Date", "2016-01-19T19:06:00Z"), page.get("input"));
  }

  @Test
  void theNameOfStdinTellsItsForm() {
    Runner run = Runner.run("{\"text\":\"" + STORY + "\"}", "--stdin-name", "crawl.ndjson");

    Map<String, Object> page = JsonReader.object(run.out());
    assertEquals("crawl.ndjson", page.get("file"));
    assertEquals(List.of(STORY), page.get("body"));
  }

  @Test
  void aLargePageIsRefusedWithTheWayOut() {
    Runner run = Runner.run(STORY, "--max-page", "50");

    assertEquals(Exit.PARTLY, run.exit());
    assertEquals("winnow: stdin: larger than 50 B; --max-page allows more", run.err().strip());
    assertEquals("", run.out());
  }

  @Test
  void whatIsNoSizeIsRefused() {
    Runner run = Runner.run(STORY, "--max-page", "2G");

    assertEquals(Exit.USAGE, run.exit());
    assertEquals(
        "winnow: --max-page: '2G' is no size; wanted one like 500K, 16M or 1G, below 2G",
        run.err().strip());
  }

  @Test
  void explainTellsEveryRecord() {
    Runner run = Runner.run(RECORDS, "explain", "--from", "jsonl", "-");

    assertEquals(Exit.PARTLY, run.exit());
    assertEquals("winnow: stdin:2: the field 'text' holds no string", run.err().strip());
    assertTrue(run.out().startsWith("id 7\n    1 remove navigation"), run.out());
    assertTrue(run.out().contains("    2 remove mailing-list"), run.out());
  }

  @Test
  void howManyAreCleanedAtOnceChangesNothing() throws IOException {
    String lines =
        String.join(
            "",
            IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + STORY.repeat(i % 7) + "\"}\n")
                .toList());
    String file = file("crawl.jsonl", lines + "{\n");

    Runner one = Runner.run("", "-j", "1", file);
    Runner three = Runner.run("", "-j", "3", file);

    assertEquals(one, three);
    assertEquals(200, one.out().lines().count());
  }

  @Test
  void howManyCleanAtOnceHasItsBounds() {
    for (String jobs : List.of("0", "-1", "1001")) {
      Runner run = Runner.run(STORY, "-j", jobs);

      assertEquals(Exit.USAGE, run.exit());
      assertEquals(
          "winnow: --jobs: wanted a number from 1 to 1000, not " + jobs, run.err().strip());
    }
    assertEquals(Exit.DONE, Runner.run(STORY, "-j", "1000").exit());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }
}
