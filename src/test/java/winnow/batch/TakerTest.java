package winnow.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import winnow.batch.Event.Begun;
import winnow.batch.Event.Broken;
import winnow.batch.Event.Done;
import winnow.batch.Event.Ended;
import winnow.batch.Event.Failed;
import winnow.batch.Fingerprint.Print;
import winnow.read.InputFormat;

final class TakerTest {
  private static final Print PRINT = new Print(4, "ab");
  private static final Cleaned PAGE = new Cleaned("page", 1, List.of());
  private final List<String> log = new ArrayList<>();
  private final Input text = input("a.txt", InputFormat.TEXT);
  private final Input records = input("b.jsonl", InputFormat.JSONL);
  private String fault = "";
  private final Taker taker = new Taker(new Noted(), new Watching(), new AtomicLong(9));

  @Test
  void pagesGoToTheDestinationInOrder() throws IOException {
    take(new Begun(text), new Done(text, "", PAGE), new Ended(text, PRINT));

    assertEquals(List.of("begin a.txt", "page a.txt", "done 9", "end a.txt ab"), log);
    assertEquals(Exit.DONE, taker.exit());
  }

  @Test
  void aFileWhoseOnePageFailedIsGivenUp() throws IOException {
    take(new Begun(text), new Failed(text, "", "not text", Exit.PARTLY), new Ended(text, PRINT));

    assertEquals(List.of("begin a.txt", "failed", "a.txt: not text", "abandon a.txt"), log);
    assertEquals(Exit.PARTLY, taker.exit());
  }

  @Test
  void oneRecordThatFailedLeavesTheOthersButTheInputIsNotDoneWith() throws IOException {
    take(
        new Begun(records),
        new Failed(records, ":1", "no field 'text'", Exit.PARTLY),
        new Done(records, ":2", PAGE),
        new Ended(records, PRINT));

    assertEquals(
        List.of(
            "begin b.jsonl",
            "failed",
            "b.jsonl:1: no field 'text'",
            "page b.jsonl:2",
            "done 9",
            "end b.jsonl "),
        log);
  }

  @Test
  void anInputThatBreaksOffIsGivenUpAndTheNextBeginsAnew() throws IOException {
    take(
        new Begun(records),
        new Done(records, ":1", PAGE),
        new Broken(records, "it broke", Exit.PARTLY),
        new Begun(text),
        new Ended(text, PRINT));

    assertEquals(
        List.of(
            "begin b.jsonl",
            "page b.jsonl:1",
            "done 9",
            "failed",
            "b.jsonl: it broke",
            "abandon b.jsonl",
            "begin a.txt",
            "end a.txt ab"),
        log);
  }

  @Test
  void whatCannotBeWrittenCostsItsInputAlone() throws IOException {
    fault = "page b.jsonl:1";
    take(
        new Begun(records),
        new Done(records, ":1", PAGE),
        new Done(records, ":2", PAGE),
        new Ended(records, PRINT));

    assertEquals(
        List.of("begin b.jsonl", "failed", "the disk is full", "abandon b.jsonl", "done 9"), log);
    assertEquals(Exit.PARTLY, taker.exit());
  }

  @Test
  void theWorstCountsInTheEnd() throws IOException {
    take(new Broken(text, "a bug", Exit.BUG), new Failed(records, ":1", "empty", Exit.PARTLY));

    assertEquals(Exit.BUG, taker.exit());
  }

  @Test
  void aDestinationThatIsGoneEndsTheRun() {
    fault = "gone";

    assertThrows(IOException.class, () -> taker.take(new Begun(text)));
  }

  private void take(Event... events) throws IOException {
    for (Event event : events) {
      taker.take(event);
    }
  }

  private static Input input(String name, InputFormat format) {
    return new Input(
        Optional.of(Path.of(name)), Optional.of(name), Optional.of(Path.of(name)), format);
  }

  /** Writes down what it is told. */
  private final class Noted implements Destination {
    private void note(String what) throws IOException {
      if (fault.equals("gone")) {
        throw new IOException("gone");
      }
      if (fault.equals(what)) {
        throw new FailedException("the disk is full", new IOException());
      }
      log.add(what);
    }

    @Override
    public void begin(Input input) throws IOException {
      note("begin " + input.label());
    }

    @Override
    public void page(Input input, String place, Cleaned page) throws IOException {
      note("page " + input.label() + place);
    }

    @Override
    public void end(Input input, Print print) throws IOException {
      note("end " + input.label() + " " + print.hash());
    }

    @Override
    public void abandon(Input input) throws IOException {
      note("abandon " + input.label());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private final class Watching implements Batch.Watcher {
    @Override
    public void complain(String what) {
      log.add(what);
    }

    @Override
    public void done(Cleaned page, long bytesRead) {
      log.add("done " + bytesRead);
    }

    @Override
    public void failed() {
      log.add("failed");
    }
  }
}
