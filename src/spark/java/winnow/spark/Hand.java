package winnow.spark;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * A thread that does a task's work on pages, with as large a stack as the command line gives its
 * own: patterns recurse with a line's length, and a page must not depend on how Spark was started.
 */
final class Hand implements AutoCloseable {
  private static final long STACK = 8L << 20;

  private final ExecutorService hand = Executors.newSingleThreadExecutor(Hand::thread);

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "winnow-hand", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** Has work done, and waits for it. */
  <T> T let(Supplier<T> work) {
    try {
      return hand.submit(work::get).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was told to end", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    hand.shutdownNow();
  }
}
