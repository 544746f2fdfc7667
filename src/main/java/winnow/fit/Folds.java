package winnow.fit;

import java.util.List;
import java.util.function.Predicate;

/** Parts examples so that all pages of a site are on one side; the same part every time. */
final class Folds {
  private final int count;

  Folds(int count) {
    this.count = count;
  }

  int count() {
    return count;
  }

  int of(Example example) {
    return Math.floorMod(mixed(example.site().hashCode()), count);
  }

  List<Example> in(int fold, List<Example> examples) {
    return chosen(examples, example -> of(example) == fold);
  }

  List<Example> without(int fold, List<Example> examples) {
    return chosen(examples, example -> of(example) != fold);
  }

  private static List<Example> chosen(List<Example> examples, Predicate<Example> which) {
    return examples.stream().filter(which).toList();
  }

  // String hashes of similar names are similar; the finalizer of MurmurHash3 spreads them.
  private static int mixed(int hash) {
    int mixed = hash;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }
}
