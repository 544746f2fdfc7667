package winnow.rule;

/** The shorthands of the pattern language: {@code {name}} and {@code {names}}. */
final class Placeholders {
  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'-]*";
  private static final String PARTICLE =
      "(?:de|da|di|do|dos|das|du|del|della|van|von|der|den|des|la|le|el|al|bin|ben|ibn|zu|zur|ter|ten|e|y|af|av)";
  // A name in a script with capitals has up to five words; one in a script without, up to four.
  private static final String NAME =
      "(?-i:"
          + CAPITALISED
          + "(?:[ -](?:"
          + PARTICLE
          + " ){0,3}"
          + CAPITALISED
          + "){0,4}"
          + "|[\\p{Lo}\\p{M}·]{2,}(?: [\\p{Lo}\\p{M}·]{2,}){0,3})";
  private static final String JOINED =
      "(?:,? (?:and|und|en|y|e|et|i|a|и|і|та|και|ve|dan|و|और|with|mit|con|avec|com) |, ?| & ?|、|，|・|/| / )";

  private Placeholders() {}

  static String spelledOut(String pattern) {
    return pattern
        .replace("{names}", "(?:" + NAME + "(?:" + JOINED + NAME + "){0,5})")
        .replace("{name}", NAME);
  }
}
