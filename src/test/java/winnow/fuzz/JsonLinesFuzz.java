package winnow.fuzz;

import winnow.read.InputFormat;

/** Whatever the bytes, they are lines of JSON, each with a page or a reason why not. */
public final class JsonLinesFuzz {
  private JsonLinesFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Outcomes.check(InputFormat.JSONL, data);
  }
}
