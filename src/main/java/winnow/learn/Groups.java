package winnow.learn;

/** Numbers put together in groups, each called by its lowest (a union-find forest). */
final class Groups {
  private final int[] towards;

  /** So many numbers, each alone. */
  Groups(int size) {
    this.towards = new int[size];
    for (int i = 0; i < size; i++) {
      towards[i] = i;
    }
  }

  void join(int one, int other) {
    int a = lowest(one);
    int b = lowest(other);
    towards[Math.max(a, b)] = Math.min(a, b);
  }

  /** The lowest number of the group that one is in. */
  int lowest(int of) {
    int at = of;
    while (towards[at] != at) {
      towards[at] = towards[towards[at]];
      at = towards[at];
    }
    return at;
  }
}
