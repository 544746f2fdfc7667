package winnow.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import winnow.read.PlainText;
import winnow.text.Document;

final class DrawnTest {
  private static final int PAGES = 700;

  private static String site(int page) {
    return page % 5 == 0 ? "quay" : "weir";
  }

  // Some pages come twice, and some differ but for a number.
  private static Document page(int number) {
    String word = Integer.toString(number % 400, 26).replaceAll("\\d", "$0x");
    return PlainText.read("The lamp of " + word + " was lit.\nIt is number " + number % 650 + ".");
  }

  private static Drawn read(int from, int to, String site) {
    Drawn drawn = new Drawn();
    for (int i = from; i < to; i++) {
      if (site(i).equals(site)) {
        drawn.and(Drawn.of("page-" + i, page(i)));
      }
    }
    return drawn;
  }

  private static Sample sample() {
    Sample sample = new Sample();
    for (int i = 0; i < PAGES; i++) {
      sample.add(site(i), "page-" + i, page(i));
    }
    return sample;
  }

  @Test
  void partsOfASiteMakeTheWhole() {
    Sample whole = sample();

    Drawn weir = read(300, PAGES, "weir").and(read(0, 40, "weir")).and(read(40, 300, "weir"));

    assertEquals(whole.of("weir").pages(), weir.pages());
    assertEquals(whole.of("weir").seen(), weir.seen());
  }

  @Test
  void goesToAnotherMachineAndGoesOn() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    new ObjectOutputStream(sent).writeObject(read(0, 400, "weir"));

    Drawn arrived =
        (Drawn) new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray())).readObject();

    Drawn whole = read(0, PAGES, "weir");
    assertEquals(whole.pages(), arrived.and(read(400, PAGES, "weir")).pages());
  }
}
