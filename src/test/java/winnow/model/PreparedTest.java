package winnow.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.text.Resource;

/** Forests that were stored and read again are the forests that were written. */
final class PreparedTest {
  private static final Models STORED = Models.standard();

  @Test
  void theStoredForestsAreTheWrittenOnes() {
    for (String name : List.of("title", "story")) {
      Forest written = ForestFile.load(name + ".trees");
      Forest stored = name.equals("title") ? STORED.title() : STORED.story();

      assertEquals(written.base(), stored.base());
      assertEquals(written.trees(), stored.trees());
    }
  }

  @Test
  void theBuildStoresWhatIsReadAtAStart() throws IOException {
    byte[] stored = Resource.bytes("/winnow/model/prepared.bin").orElseThrow();
    Models written = new Models(ForestFile.load("title.trees"), ForestFile.load("story.trees"));

    assertArrayEquals(Prepared.stored(written), stored);
    assertArrayEquals(stored, Prepared.stored(STORED));
  }
}
