package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnsTest {
  private final Columns columns = new Columns(2);

  @Test
  void beyondThePageStandsNothing() {
    float[] words = columns.add("words");
    words[Columns.MARGIN] = 3;
    columns.addForAll("page words", 7);

    assertArrayEquals(new float[] {-1, -1, -1, -1, 3, 0, -1, -1, -1, -1}, columns.named("words"));
    assertArrayEquals(
        new float[] {-1, -1, -1, -1, 7, 7, -1, -1, -1, -1}, columns.named("page words"));
    assertEquals(2, columns.blocks());
  }

  @Test
  void namesStandInTheOrderTheyCame() {
    columns.add("words");
    columns.addForAll("page words", 7);
    columns.add("capitals");

    assertEquals(List.of("words", "page words", "capitals"), columns.names());
  }

  @Test
  void anUnknownNameIsTold() {
    var mistake = assertThrows(IllegalArgumentException.class, () -> columns.named("wrods"));

    assertEquals("no measure is named 'wrods'", mistake.getMessage());
  }

  @Test
  void aNameIsGivenOnce() {
    columns.add("words");

    var mistake = assertThrows(IllegalArgumentException.class, () -> columns.add("words"));

    assertEquals("two measures are named 'words'", mistake.getMessage());
  }
}
