package winnow.rule;

import java.util.ArrayList;
import java.util.List;

/** The mistakes of a pack: the first of them told, the others counted. */
final class Mistakes {
  static final int MOST = 100;

  private final String file;
  private final List<String> first = new ArrayList<>();
  private int more;

  Mistakes(String file) {
    this.file = file;
  }

  void add(String mistake) {
    if (first.size() < MOST) {
      first.add(mistake);
    } else {
      more++;
    }
  }

  List<String> told() {
    List<String> told = new ArrayList<>(first);
    if (more > 0) {
      told.add(file + ": and " + more + (more == 1 ? " more mistake" : " more mistakes"));
    }
    return told;
  }
}
