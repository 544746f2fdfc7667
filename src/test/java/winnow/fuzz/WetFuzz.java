package winnow.fuzz;

import winnow.read.InputFormat;

/** Whatever the bytes, packed or not, they are records of a web archive or what is wrong. */
public final class WetFuzz {
  private WetFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Outcomes.check(InputFormat.WET, data);
  }
}
