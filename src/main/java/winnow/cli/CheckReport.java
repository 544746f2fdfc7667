package winnow.cli;

import java.io.IOException;
import winnow.batch.Cleaned;
import winnow.batch.Destination;
import winnow.batch.Input;

/** Tells of each page what would be removed, and keeps the answer to whether anything would. */
final class CheckReport implements Destination {
  private final Output out;
  private boolean isClean = true;

  CheckReport(Output out) {
    this.out = out;
  }

  boolean isClean() {
    return isClean;
  }

  @Override
  public void page(Input input, String place, Cleaned page) throws IOException {
    if (!page.removed().isEmpty()) {
      isClean = false;
      out.write(input.label() + place + ": " + told(page) + "\n");
    }
  }

  private static String told(Cleaned page) {
    Categories categories = new Categories();
    categories.add(page.removed());
    return page.removed().size() + " to remove: " + categories.told();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
