package winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReleaseTest {
  @Test
  void theVersionTellsRulesModelAndJava() {
    Release release = Release.shipped();

    List<String> lines = Runner.run("", "--version").out().lines().toList();

    assertEquals(
        List.of(
            "winnow " + release.version(),
            "rules " + release.rules() + ", model " + release.model(),
            "Java 17"),
        lines);
  }

  @Test
  void theBuildStampsWhatItShips() {
    Release release = Release.shipped();

    assertTrue(release.version().matches("\\d+\\.\\d+\\.\\d+.*"), release.version());
    assertTrue(release.rules().matches("[0-9a-f]{12}"), release.rules());
    assertTrue(release.model().matches("[0-9a-f]{12}"), release.model());
  }

  @Test
  void aStampThatIsMissingIsNoReasonToStop() {
    assertEquals(new Release("1.2.0", "", ""), Release.read("version=1.2.0\n"));
  }
}
