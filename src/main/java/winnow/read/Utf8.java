package winnow.read;

/** Tells UTF-8 with a few broken bytes from text in another encoding. */
final class Utf8 {
  private static final int WHOLE_TO_BROKEN = 8;

  private Utf8() {}

  /** Whether nearly all that is not ASCII is well-formed UTF-8; no other encoding looks so. */
  static boolean isMeant(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = lengthAt(bytes, at);
      whole += length > 1 ? 1 : 0;
      broken += length == 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return whole > broken * WHOLE_TO_BROKEN;
  }

  /** How many bytes the character at an index has; 0 where there is none. */
  private static int lengthAt(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
