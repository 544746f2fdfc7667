package winnow.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import winnow.batch.Conveyor.Feed;

@Timeout(30)
final class ConveyorTest {
  private static final int MOST = 1000;

  @Test
  void resultsComeInTheOrderOfTheWorkWhicheverIsDoneFirst() throws IOException {
    CountDownLatch second = new CountDownLatch(1);

    List<String> taken =
        taken(
            2,
            belt -> {
              belt.put(
                  1,
                  () -> {
                    second.await();
                    return "one";
                  });
              belt.put(
                  1,
                  () -> {
                    second.countDown();
                    return "two";
                  });
              belt.put("three");
            });

    assertEquals(List.of("one", "two", "three"), taken);
  }

  @Test
  void noMoreIsPutInThanTheBytesAllow() throws IOException {
    List<String> taken = new ArrayList<>();
    Ahead ahead = new Ahead(taken);

    new Conveyor<String>(2, MOST)
        .run(
            belt -> {
              for (int i = 0; i < 50; i++) {
                belt.put(MOST / 2, () -> "page");
                ahead.put();
              }
            },
            ahead);

    assertEquals(50, taken.size());
    assertTrue(ahead.most() <= 3, "ahead by " + ahead.most());
  }

  @Test
  void noMoreIsPutInThanTheBeltHolds() throws IOException {
    List<String> taken = new ArrayList<>();
    Ahead ahead = new Ahead(taken);

    new Conveyor<String>(1, MOST)
        .run(
            belt -> {
              for (int i = 0; i < 500; i++) {
                belt.put("done");
                ahead.put();
              }
            },
            ahead);

    assertEquals(500, taken.size());
    assertTrue(ahead.most() <= 17, "ahead by " + ahead.most());
  }

  @Test
  void whatWeighsMoreThanTheBoundPassesAlone() throws IOException {
    assertEquals(
        List.of("large", "small"),
        taken(
            2,
            belt -> {
              belt.put(100 * MOST, () -> "large");
              belt.put(1, () -> "small");
            }));
  }

  @Test
  void aFailureOfWhoPutsInComesOutBehindWhatWasPutIn() {
    List<String> taken = new ArrayList<>();
    IllegalStateException bug = new IllegalStateException("no lamp");

    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                new Conveyor<String>(1, MOST)
                    .run(
                        belt -> {
                          belt.put("one");
                          throw bug;
                        },
                        new Into(taken)));

    assertSame(bug, thrown);
    assertEquals(List.of("one"), taken);
  }

  @Test
  void aFailureOfTheWorkComesOut() {
    Error error = new StackOverflowError();
    Feed<String> broken =
        belt ->
            belt.put(
                1,
                () -> {
                  throw error;
                });
    Feed<String> checked =
        belt ->
            belt.put(
                1,
                () -> {
                  throw new IOException("no lamp");
                });

    assertSame(error, assertThrows(StackOverflowError.class, () -> taken(1, broken)));
    assertThrows(IllegalStateException.class, () -> taken(1, checked));
  }

  @Test
  void aFailureOfWhoTakesEndsAllAtOnce() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    IOException full = new IOException("the disk is full");
    Feed<String> endless =
        belt -> {
          try {
            while (true) {
              belt.put(1, () -> "page");
            }
          } finally {
            ended.countDown();
          }
        };
    Into refusing =
        new Into(new ArrayList<>()) {
          @Override
          public void take(String result) {
            throw new IllegalStateException(full);
          }
        };

    var thrown =
        assertThrows(
            IllegalStateException.class,
            () -> new Conveyor<String>(2, MOST).run(endless, refusing));

    assertSame(full, thrown.getCause());
    assertTrue(ended.await(20, TimeUnit.SECONDS));
  }

  @Test
  void whoTakesIsToldWhenNothingIsReady() throws IOException {
    CountDownLatch idle = new CountDownLatch(1);
    List<String> taken = new ArrayList<>();

    // The work waits for the taker to be idle; were it not told, neither would go on.
    new Conveyor<String>(1, MOST)
        .run(
            belt ->
                belt.put(
                    1,
                    () -> {
                      idle.await();
                      return "one";
                    }),
            new Into(taken) {
              @Override
              public void idle() {
                idle.countDown();
              }
            });

    assertEquals(List.of("one"), taken);
  }

  @Test
  void nothingPutInIsNothingTaken() throws IOException {
    assertEquals(List.of(), taken(3, belt -> {}));
    assertFalse(Thread.currentThread().isInterrupted());
  }

  private static List<String> taken(int jobs, Feed<String> feed) throws IOException {
    List<String> taken = new ArrayList<>();
    new Conveyor<String>(jobs, MOST).run(feed, new Into(taken));
    return taken;
  }

  /** Takes into a list. */
  private static class Into implements Conveyor.Taker<String> {
    private final List<String> taken;

    Into(List<String> taken) {
      this.taken = taken;
    }

    @Override
    public void take(String result) {
      taken.add(result);
    }

    @Override
    public void idle() {}
  }

  /** Takes into a list, and keeps by how many pieces the feeder was ahead at most. */
  private static final class Ahead extends Into {
    private final AtomicInteger put = new AtomicInteger();
    private int taken;
    private int most;

    Ahead(List<String> taken) {
      super(taken);
    }

    void put() {
      put.incrementAndGet();
    }

    int most() {
      return most;
    }

    @Override
    public void take(String result) {
      super.take(result);
      taken++;
      most = Math.max(most, put.get() - taken);
    }
  }
}
