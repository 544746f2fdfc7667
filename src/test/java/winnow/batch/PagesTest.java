package winnow.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.read.InputFormat;
import winnow.read.ReadOptions;

final class PagesTest {
  @TempDir private Path folder;

  @Test
  void aBugOnOnePageDoesNotStopTheOthers() throws IOException {
    List<String> taken = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    Pages pages =
        new Pages(
            ReadOptions.usual(),
            (input, place, page) -> {
              if (page.page().lines().get(0).text().equals("one")) {
                throw new StackOverflowError();
              }
              taken.add(page.page().lines().get(0).text());
            },
            complaints::add);

    int exit = pages.read(List.of(input("one"), input("two")));

    assertEquals(List.of("two"), taken);
    assertEquals(Exit.BUG, exit);
    assertTrue(complaints.get(0).contains("a bug: "), complaints.toString());
  }

  private Input input(String text) throws IOException {
    Path file = Files.writeString(folder.resolve(text + ".txt"), text);
    return new Input(Optional.of(file), Optional.of(text), Optional.empty(), InputFormat.TEXT);
  }
}
