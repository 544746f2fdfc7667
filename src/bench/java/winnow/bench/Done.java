package winnow.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a benchmark has done so far; JMH prints each field as so many a second. */
@State(Scope.Thread)
@AuxCounters
public class Done {
  /** Bytes of text. */
  public long bytes;

  /** Lines that are not blank; a wrapped paragraph is one. */
  public long lines;

  void add(Amount more) {
    bytes += more.bytes();
    lines += more.lines();
  }
}
