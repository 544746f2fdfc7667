package winnow.learn;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A page in the sample of its site.
 *
 * @param hash of its text without digits
 * @param name what to call it in comments: its file, or its file and record
 */
record Sampled(long hash, String name, String text) implements Comparable<Sampled>, Serializable {
  Sampled {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
  }

  /** By hash, which is as good as by lot and the same for every order of the input. */
  @Override
  public int compareTo(Sampled other) {
    int byHash = Long.compare(hash, other.hash);
    int byName = byHash != 0 ? byHash : name.compareTo(other.name);
    return byName != 0 ? byName : text.compareTo(other.text);
  }
}
