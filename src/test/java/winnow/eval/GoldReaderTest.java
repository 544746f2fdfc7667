package winnow.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldReaderTest {
  private static final String LAMPS =
      """
      {"id":"a","lang":"en","score":0.5,"input_text":"Menu\\nLamps","input_text_blank":"Lamps",\
      "gold_text":"Lamps","gold_title":null,"gold_author":"Ada","gold_date":"","links":[1,{"x":2}],\
      "with":["La","mps"],"without":[]}
      """;

  @TempDir private Path folder;
  private final List<String> faults = new ArrayList<>();

  @Test
  void aLineIsAPageWithAllItsFields() throws IOException {
    Gold gold = read("input_text", file("a.jsonl", LAMPS)).get(0);

    assertEquals("a", gold.id());
    assertEquals("Menu\nLamps", gold.input());
    assertEquals(Optional.of("Lamps"), gold.text());
    assertEquals(Optional.empty(), gold.title());
    assertEquals(Optional.empty(), gold.date());
    assertEquals(Optional.of("Ada"), gold.author());
    assertEquals(List.of("La", "mps"), gold.with());
    assertEquals(List.of(), gold.without());
    assertEquals(Map.of("lang", "en", "score", "0.5", "input_text_blank", "Lamps"), gold.fields());
    assertEquals(Optional.of("en"), gold.field("lang"));
    assertEquals(List.of(), faults);
  }

  @Test
  void theFieldOfThePageIsTold() throws IOException {
    assertEquals("Lamps", read("input_text_blank", file("a.jsonl", LAMPS)).get(0).input());
  }

  @Test
  void aBrokenLineIsNamedAndTheRestGoesOn() throws IOException {
    Path file = file("a.jsonl", "\r\n{\"id\":3,\"input_text\":\"x\"}\r\n \n{\"id\":\n" + LAMPS);

    List<Gold> pages = read("input_text", file);

    assertEquals(List.of("3", "a"), pages.stream().map(Gold::id).toList());
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).startsWith(file + ":4: no JSON: "), faults.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'a'} | no field 'input_text'",
        "{'input_text':'a'} | no field 'id'",
        "{'id':'a','input_text':'x','gold_text':['x']} | 'gold_text' is no string",
        "{'id':'a','input_text':'x','with':'x'} | 'with' is no list of strings",
        "{'id':'a','input_text':'x','with':['x',2]} | 'with' is no list of strings",
        "{'id':'a','input_text':'x'} {} | more than one JSON object",
        "['a'] | no JSON object",
      })
  void whatIsWrongWithALineIsTold(String json, String fault) throws IOException {
    Path file = file("a.jsonl", json.replace('\'', '"'));

    assertEquals(List.of(), read("input_text", file));
    assertEquals(List.of(file + ":1: " + fault.replace('"', '\'')), faults);
  }

  @Test
  void bytesThatAreNotUtf8SpoilOneLineOnly() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\":\"b\",\"input_text\":\"".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xe4);
    bytes.writeBytes(("\"}\n" + LAMPS).getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("a.jsonl"), bytes.toByteArray());

    assertEquals(1, read("input_text", file).size());
    assertEquals(1, faults.size());
  }

  @Test
  void gzipIsKnownByItsBytesWhateverTheName() throws IOException {
    Path file = folder.resolve("pages");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((LAMPS + LAMPS).getBytes(StandardCharsets.UTF_8));
    }

    assertEquals(2, read("input_text", file).size());
    assertEquals(List.of(), read("input_text", file("empty.gz", "")));
  }

  @Test
  void inADirectoryGoldStandsBesideThePage() throws IOException {
    file("b.txt", "Menu\nLamps");
    file("b.gold.json", "{\n  \"gold_text\": \"Lamps\"\n}\n");
    file("a.gold.json", "{}");
    file("c.txt", "No gold");

    List<Gold> pages = read("input_text", folder);

    assertEquals(1, pages.size());
    assertEquals("b", pages.get(0).id());
    assertEquals("Menu\nLamps", pages.get(0).input());
    assertEquals(Optional.of("Lamps"), pages.get(0).text());
    assertEquals(
        List.of(folder.resolve("a.txt") + ": missing or not UTF-8, though its gold is there"),
        faults);
  }

  @Test
  void whatIsNotThereIsTheCallersToTell() {
    assertThrows(NoSuchFileException.class, () -> read("input_text", folder.resolve("no.jsonl")));
  }

  @Test
  void aDirectoryWithoutGoldIsAFault() throws IOException {
    read("input_text", folder);

    assertEquals(List.of(folder + ": no NAME.gold.json in it"), faults);
  }

  private List<Gold> read(String field, Path path) throws IOException {
    List<Gold> pages = new ArrayList<>();
    new GoldReader(field, faults::add).read(path, pages::add);
    return pages;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
