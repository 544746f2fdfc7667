package winnow.batch;

import winnow.batch.Fingerprint.Print;

/** What happens to the inputs, in their order. */
sealed interface Event {
  Input input();

  /** It was opened. */
  record Begun(Input input) implements Event {}

  /** One of its pages is done. */
  record Done(Input input, String place, Cleaned page) implements Event {}

  /**
   * One of its pages, or what should have been one, is none.
   *
   * @param place put behind the input's name
   * @param exit how the program ends at best
   */
  record Failed(Input input, String place, String reason, int exit) implements Event {}

  /** It was read to its end. */
  record Ended(Input input, Print print) implements Event {}

  /** It could not be read, or not to its end. */
  record Broken(Input input, String reason, int exit) implements Event {}
}
