package winnow.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.text.Json;
import winnow.text.Line;

final class JsonRecordTest {
  private static final ReadOptions PASSING =
      new ReadOptions(Optional.empty(), "text", "id", true, 1 << 20);

  @Test
  void thePageStandsInTheFieldText() throws BadPageException {
    Incoming read = read("{\"id\":\"a/7\",\"text\":\"One\\nTwo \\u00e4 \\ud83d\\ude00 \\\"\"}");

    assertEquals("One|Two ä 😀 \"", lines(read));
    assertEquals(Optional.of(new Json("\"a/7\"")), read.id());
    assertEquals(Optional.empty(), read.input());
  }

  @Test
  void theFieldsCanBeCalledOtherwise() throws BadPageException {
    ReadOptions options = new ReadOptions(Optional.empty(), "body", "url", true, 1 << 20);

    Incoming read = read("{\"text\":1,\"id\":2,\"url\":\"u\",\"body\":\"One\"}", options);

    assertEquals("One", lines(read));
    assertEquals(Optional.of(new Json("\"u\"")), read.id());
    assertEquals(Optional.of(new Json("{\"text\":1,\"id\":2}")), read.input());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "-0",
        "1.50",
        "1e400",
        "123456789012345678901234567890",
        "true",
        "\"7\"",
        "\"\"",
        "{\"$oid\":\"5f\"}"
      })
  void anIdKeepsItsTypeAndDigits(String id) throws BadPageException {
    assertEquals(Optional.of(new Json(id)), read("{\"id\": " + id + ", \"text\":\"One\"}").id());
  }

  @Test
  void aLongNumberKeepsAllItsDigits() throws BadPageException {
    String id = "9".repeat(5000);

    assertEquals(Optional.of(new Json(id)), read("{\"id\":" + id + ",\"text\":\"\"}").id());
  }

  @Test
  void anIdOfNullIsNone() throws BadPageException {
    assertEquals(Optional.empty(), read("{\"id\":null,\"text\":\"One\"}").id());
  }

  @Test
  void otherFieldsAreHandedThroughAsTheyCame() throws BadPageException {
    String line =
        """
        {"z":{"n":1.50,"a":[1, {"ä":"\\u00e4\\n"}]},"text":"One","n":1e400,"s":"ä\\"\\n","b":[],"a":null}
        """;

    assertEquals(
        Optional.of(
            new Json(
                """
                {"z":{"n":1.50,"a":[1, {"ä":"\\u00e4\\n"}]},"n":1e400,"s":"ä\\"\\n","b":[],"a":null}
                """
                    .strip())),
        read(line, PASSING).input());
  }

  @Test
  void nothingBesidesThePageIsAnEmptyObject() throws BadPageException {
    assertEquals(Optional.of(new Json("{}")), read("{\"text\":\"One\"}", PASSING).input());
  }

  @Test
  void aFieldThatComesTwiceIsHandedThroughTwiceAndThePagesLastOneCounts() throws BadPageException {
    Incoming read = read("{\"a\":1,\"text\":\"One\",\"a\":2,\"text\":\"Two\"}", PASSING);

    assertEquals("Two", lines(read));
    assertEquals(Optional.of(new Json("{\"a\":1,\"a\":2}")), read.input());
  }

  @Test
  void surrogatesWithoutTheirPairAreReplaced() throws BadPageException {
    Incoming read = read("{\"id\":\"\\ud800\",\"text\":\"a\\udc00b\",\"\\ud800\":1}", PASSING);

    assertEquals("a\ufffdb", lines(read));
    assertEquals(Optional.of(new Json("\"\ufffd\"")), read.id());
    assertEquals(Optional.of(new Json("{\"\ufffd\":1}")), read.input());
  }

  @Test
  void aCarriageReturnBetweenTheFieldsDoesNotBreakTheLine() throws BadPageException {
    Incoming read = read("{\"text\":\"One\",\"a\":[1,\r2]}\r", PASSING);

    assertEquals(Optional.of(new Json("{\"a\":[1, 2]}")), read.input());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":7} | no field 'text'",
        "{} | no field 'text'",
        "{\"text\":null} | the field 'text' holds no string",
        "{\"text\":[\"One\"]} | the field 'text' holds no string",
        "{\"text\":7} | the field 'text' holds no string",
        "[\"One\"] | not a JSON object",
        "\"One\" | not a JSON object",
        "7 | not a JSON object",
        "{\"text\":\"One\"}{\"text\":\"Two\"} | something stands behind the JSON object",
        "{\"text\":\"One\"}] | broken JSON: Unexpected close marker ']'",
        "{\"text\":\"One\" | broken JSON: it breaks off at byte",
        "{\"text\":\"One | broken JSON: it breaks off at byte",
        "{\"text\":'One'} | broken JSON: Unexpected character",
        "{\"text\":\"\\x\"} | broken JSON: Unrecognized character escape",
        "{\"text\":\"a\tb\"} | broken JSON: Illegal unquoted character",
        "{\"a\":01,\"text\":\"\"} | broken JSON: Invalid numeric value",
        "hello | broken JSON: Unrecognized token 'hello'"
      })
  void whatHoldsNoPageIsTold(String line, String told) {
    BadPageException refusal = refusal(line.getBytes(StandardCharsets.UTF_8), PASSING);

    assertTrue(refusal.getMessage().startsWith(told), refusal.getMessage());
    assertTrue(refusal.getMessage().lines().count() == 1, refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "other"})
  void bytesThatAreNoUtf8AreTold(String field) {
    byte[] latin = ("{\"" + field + "\":\"\u00e4\u00e4\"}").getBytes(StandardCharsets.ISO_8859_1);

    for (ReadOptions options : new ReadOptions[] {ReadOptions.usual(), PASSING}) {
      String told = refusal(latin, options).getMessage();
      assertTrue(told.startsWith("broken JSON: Invalid UTF-8"), told);
    }
  }

  @Test
  void utf16IsNoJsonLine() {
    for (var charset :
        new java.nio.charset.Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      byte[] wide = "{\"text\":\"One\",\"a\":[1]}".getBytes(charset);

      String told = refusal(wide, PASSING).getMessage();
      assertTrue(told.startsWith("broken JSON: "), told);
    }
  }

  @Test
  void whatIsNestedTooDeepIsTold() {
    String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"\"}";

    String told = refusal(deep.getBytes(StandardCharsets.UTF_8), PASSING).getMessage();

    assertEquals("lists and objects stand in one another too deep", told);
  }

  private static BadPageException refusal(byte[] line, ReadOptions options) {
    return assertThrows(BadRecordException.class, () -> JsonRecord.read(line, options));
  }

  private static Incoming read(String line) throws BadPageException {
    return read(line, ReadOptions.usual());
  }

  private static Incoming read(String line, ReadOptions options) throws BadPageException {
    return InputFormat.JSONL.read(new Raw(":1", line.getBytes(StandardCharsets.UTF_8)), options);
  }

  private static String lines(Incoming read) {
    return read.page().lines().stream().map(Line::text).collect(Collectors.joining("|"));
  }
}
