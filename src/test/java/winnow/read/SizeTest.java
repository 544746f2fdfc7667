package winnow.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SizeTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "500K, 512000", "16M, 16777216", "16m, 16777216", "1g, 1073741824"})
  void aNumberWithAUnitIsASize(String text, int bytes) {
    assertEquals(bytes, Size.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "K",
        "0",
        "-1",
        "1.5M",
        "1 M",
        "1MB",
        "2G",
        "2147483647",
        "9999999999",
        "4194304K"
      })
  void anythingElseIsNone(String text) {
    assertThrows(NumberFormatException.class, () -> Size.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "1023, 1023 B",
    "1024, 1 KB",
    "1536, 1.5 KB",
    "16777216, 16 MB",
    "3221225472, 3 GB"
  })
  void itIsToldInTheLargestUnit(long bytes, String told) {
    assertEquals(told, Size.told(bytes));
  }
}
