package winnow.batch;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import winnow.batch.Event.Begun;
import winnow.batch.Event.Broken;
import winnow.batch.Event.Done;
import winnow.batch.Event.Ended;
import winnow.batch.Event.Failed;

/** Takes what happens, in order, to the destination and to those who watch. */
final class Taker implements Conveyor.Taker<Event> {
  private final Destination destination;
  private final Batch.Watcher watcher;
  private final AtomicLong bytesRead;
  private int exit = Exit.DONE;
  // Whether something is wrong with the input at hand, so that it is not done with.
  private boolean isFaulty;
  private boolean isGivenUp;

  Taker(Destination destination, Batch.Watcher watcher, AtomicLong bytesRead) {
    this.destination = destination;
    this.watcher = watcher;
    this.bytesRead = bytesRead;
  }

  int exit() {
    return exit;
  }

  @Override
  public void take(Event event) throws IOException {
    try {
      handOn(event);
    } catch (Destination.FailedException e) {
      fail(e.getMessage(), Exit.PARTLY);
      giveUp(event.input());
    }
  }

  @Override
  public void idle() throws IOException {
    destination.flush();
  }

  private void handOn(Event event) throws IOException {
    if (event instanceof Begun begun) {
      begin(begun.input());
    } else if (event instanceof Done done) {
      page(done);
    } else if (event instanceof Failed failed) {
      fail(failed.input().label() + failed.place() + ": " + failed.reason(), failed.exit());
    } else if (event instanceof Broken broken) {
      fail(broken.input().label() + ": " + broken.reason(), broken.exit());
      giveUp(broken.input());
    } else if (event instanceof Ended ended) {
      end(ended);
    }
  }

  private void begin(Input input) throws IOException {
    isFaulty = false;
    isGivenUp = false;
    destination.begin(input);
  }

  private void page(Done done) throws IOException {
    if (!isGivenUp) {
      destination.page(done.input(), done.place(), done.page());
    }
    watcher.done(done.page(), bytesRead.get());
  }

  // A file whose one page failed has nothing to show; one of many records has the others.
  private void end(Ended ended) throws IOException {
    if (isFaulty && !ended.input().format().hasRecords()) {
      giveUp(ended.input());
    } else if (!isGivenUp) {
      destination.end(ended.input(), isFaulty ? Fingerprint.NONE : ended.print());
    }
  }

  private void giveUp(Input input) throws IOException {
    if (!isGivenUp) {
      isGivenUp = true;
      destination.abandon(input);
    }
  }

  private void fail(String what, int code) {
    isFaulty = true;
    exit = Exit.worst(exit, code);
    watcher.failed();
    watcher.complain(what);
  }
}
