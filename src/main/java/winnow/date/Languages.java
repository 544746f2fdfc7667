package winnow.date;

import java.util.HashMap;
import java.util.Map;

/** A set of languages, by their BCP 47 primary tags; the empty set means any language. */
record Languages(long first, long second, long third, long fourth) {
  static final Languages ANY = new Languages(0, 0, 0, 0);

  /** No language at all; the last bit is nobody's. */
  static final Languages NONE = new Languages(0, 0, 0, 1L << 63);

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  /** The languages whose short names are common enough to be read without a hint. */
  static final Languages MAJOR =
      of(
          "en,es,fr,de,it,pt,nl,ru,uk,be,pl,cs,sk,hr,sr,bs,bg,mk,ro,hu,sv,da,nb,nn,is,fi,et,lv,lt,"
              + "el,tr,az,kk,uz,ky,ar,fa,he,hi,mr,ne,bn,gu,pa,ta,te,kn,ml,or,as,si,ur,ps,th,lo,my,"
              + "km,vi,id,ms,fil,zh,ja,ko,ca,gl,eu,sl,sq,ka,hy,mn,sw,af,am,ga,cy,mt,lb");

  static Languages of(String tags) {
    long[] bits = new long[4];
    for (String tag : tags.split(",", -1)) {
      int number = number(tag);
      bits[number >> 6] |= 1L << number;
    }
    return tags.equals("*") ? ANY : new Languages(bits[0], bits[1], bits[2], bits[3]);
  }

  private static int number(String tag) {
    synchronized (NUMBERS) {
      Integer known = NUMBERS.get(tag);
      if (known == null) {
        // CLDR and the hand-kept tables name some 220; any more would share the last number.
        known = Math.min(254, NUMBERS.size());
        NUMBERS.put(tag, known);
      }
      return known;
    }
  }

  boolean isAny() {
    return (first | second | third | fourth) == 0;
  }

  boolean meets(Languages other) {
    return ((first & other.first)
            | (second & other.second)
            | (third & other.third)
            | (fourth & other.fourth))
        != 0;
  }

  Languages and(Languages other) {
    return isAny() || other.isAny()
        ? ANY
        : new Languages(
            first | other.first, second | other.second, third | other.third, fourth | other.fourth);
  }
}
