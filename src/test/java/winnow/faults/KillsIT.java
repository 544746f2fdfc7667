package winnow.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import winnow.faults.Shell.Ran;

/** A run killed at any moment, which nothing can answer. */
final class KillsIT {
  private static final int KILLS = 200;
  private static final int KILLS_A_DIRECTORY = 4;
  private static final long SEED = 20160119;

  @RegisterExtension final Shell shell = new Shell();

  private final Random random = new Random(SEED);
  private Duration length;
  private Map<String, String> undisturbed;

  @BeforeEach
  void measure() throws Exception {
    long start = System.nanoTime();
    assertEquals(0, shell.run("winnow -o whole $FIXTURES").exit());
    length = Duration.ofNanos(System.nanoTime() - start);
    undisturbed = shell.visible("whole");
  }

  @Test
  void killedAtAnyMomentItLeavesWholeFilesAndIsResumed() throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      killOnce();

      assertOnlyWholeFiles("kill " + kill);
      if (kill % KILLS_A_DIRECTORY == 0 && kill < KILLS) {
        finish(kill % (KILLS_A_DIRECTORY * 10) == 0);
      }
    }
    finish(true);
  }

  private void killOnce() throws Exception {
    Process winnow = shell.start("exec winnow -o killed --resume $FIXTURES");
    long moment = Math.round(length.toMillis() * random.nextDouble());
    winnow.waitFor(moment, TimeUnit.MILLISECONDS);
    winnow.destroyForcibly().waitFor();
  }

  private void assertOnlyWholeFiles(String when) throws Exception {
    shell.run("mkdir -p killed");
    shell
        .visible("killed")
        .forEach((name, text) -> assertEquals(undisturbed.get(name), text, when + ": " + name));
  }

  /** Begins anew, after the last run has been completed or as it is. */
  private void finish(boolean resumes) throws Exception {
    if (resumes) {
      Ran resumed = shell.run("winnow -o killed --resume $FIXTURES && diff -r whole killed");
      assertEquals(new Ran(0, "", ""), resumed);
    }
    shell.run("rm -rf killed");
  }
}
