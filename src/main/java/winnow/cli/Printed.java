package winnow.cli;

import java.io.IOException;
import winnow.batch.Cleaned;
import winnow.batch.Destination;
import winnow.batch.Input;

/** Pages go to stdout, one after the other. */
final class Printed implements Destination {
  private final Output out;

  Printed(Output out) {
    this.out = out;
  }

  @Override
  public void page(Input input, String place, Cleaned page) throws IOException {
    out.write(page.text());
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
