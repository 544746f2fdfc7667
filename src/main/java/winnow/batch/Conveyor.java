package winnow.batch;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Work done by several hands, whose results come out in the order the work was put in. One thread
 * puts in, the caller's takes out; between them there is never more than a bounded number of pieces
 * and of bytes.
 *
 * @param <T> what comes out; it is never null
 */
final class Conveyor<T> {
  private static final int PIECES_A_HAND = 16;
  // As much as a main thread has: patterns recurse with a line's length.
  private static final long STACK = 8L << 20;

  private final ExecutorService hands;
  private final BlockingQueue<Item<T>> belt;
  private final Semaphore room;
  private final int mostRoom;

  private record Item<T>(Future<T> result, int room, boolean isLast) {}

  /** Puts all the work in. */
  @FunctionalInterface
  interface Feed<T> {
    void into(Conveyor<T> conveyor) throws InterruptedException;
  }

  /** Takes the results out. */
  interface Taker<T> {
    void take(T result) throws IOException;

    /** Nothing is ready at this moment. */
    void idle() throws IOException;
  }

  /** A conveyor that holds no more than this many bytes, but always one piece. */
  Conveyor(int jobs, int mostBytes) {
    this.hands = Executors.newFixedThreadPool(jobs, work -> thread(work, "winnow-hand"));
    this.belt = new ArrayBlockingQueue<>(jobs * PIECES_A_HAND);
    this.mostRoom = mostBytes;
    this.room = new Semaphore(mostBytes);
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, STACK);
    // What waits for a stdin that says nothing must not keep the process.
    thread.setDaemon(true);
    return thread;
  }

  /** Puts work in, and waits until there is room for it. */
  void put(int bytes, Callable<T> work) throws InterruptedException {
    int taken = Math.min(bytes, mostRoom);
    room.acquire(taken);
    belt.put(new Item<>(hands.submit(work), taken, false));
  }

  /** Puts in what needs no work. */
  void put(T result) throws InterruptedException {
    belt.put(new Item<>(CompletableFuture.completedFuture(result), 0, false));
  }

  /** Lets one side feed and the other take until all is through. */
  void run(Feed<T> feed, Taker<T> taker) throws IOException {
    Thread feeder = thread(() -> feedAll(feed), "winnow-reader");
    feeder.start();
    try {
      takeAll(taker);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      feeder.interrupt();
      hands.shutdownNow();
    }
  }

  private void feedAll(Feed<T> feed) {
    CompletableFuture<T> end = new CompletableFuture<>();
    try {
      feed.into(this);
      end.complete(null);
    } catch (InterruptedException e) {
      // The taker has gone.
      return;
    } catch (RuntimeException | Error e) {
      end.completeExceptionally(e);
    }
    try {
      belt.put(new Item<>(end, 0, true));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeAll(Taker<T> taker) throws IOException, InterruptedException {
    while (true) {
      Item<T> item = next(taker);
      T result = result(item);
      if (item.isLast()) {
        return;
      }
      room.release(item.room());
      taker.take(result);
    }
  }

  private Item<T> next(Taker<T> taker) throws IOException, InterruptedException {
    Item<T> item = belt.poll();
    if (item == null) {
      taker.idle();
      return belt.take();
    }
    if (!item.result().isDone()) {
      taker.idle();
    }
    return item;
  }

  private static <T> T result(Item<T> item) throws InterruptedException {
    try {
      return item.result().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e);
    }
  }
}
