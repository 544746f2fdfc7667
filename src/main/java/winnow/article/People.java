package winnow.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people, one or more, that a text begins with.
 *
 * @param names as printed, up to the last
 * @param count how many
 * @param rest what follows them
 * @param hasRole whether what follows says what they are: {@code Ada Birch, staff writer}
 */
record People(String names, int count, String rest, boolean hasRole) {
  private static final int LONGEST = 120;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-[\\p{L}\\p{M}'’]+)*";
  private static final String PARTICLE =
      "(?:d[aeiou]s?|del|della|dello|van|von|v\\.|vom|der|den|des|la|le|el|al|bin|ben|ibn|zu|zur|ter|ten|te|af|av|y|e|d'|d’)";
  private static final String DEGREE =
      "(?:,? (?:Ph\\.? ?D\\.?|M\\.?D\\.?|Jr\\.?|Sr\\.?|II|III|IV|Esq\\.?|M\\.?Sc\\.?|M\\.?A\\.?)(?![\\p{L}\\p{M}])|,? (?!CNN|BBC|AFP|AP|NPR|NBC|CBS|ABC|UPI|DPA|PTI|ANI|IANS|NDR|ARD|ZDF)(?=[^\\s,]*[A-Z][^\\s,]*[A-Z])[A-Z][A-Z.-]{1,7}®?(?=,|;| and | & |$))*";
  private static final String PERSON = WORD + "(?: (?:" + PARTICLE + " ){0,3}" + WORD + "){0,4}";
  private static final String OTHER =
      "(?:[\\p{IsHan}·]{2,12}(?: [\\p{IsHan}]{2,3}(?![\\p{IsHan}]))*|[\\p{Lo}\\p{M}·&&[^\\p{IsHan}]]{2,16}(?: [\\p{Lo}\\p{M}·&&[^\\p{IsHan}]]{2,16}){0,3})";
  private static final String JOINT =
      "(?: ?, ?(?:and |und |et |y )?| ?; ?| (?:[Aa]nd|AND|und|UND|et|y|e|en|og|och|i|и|і|та|και|ve|dan|with|mit) | ?[&+、，・] ?|/)";
  private static final Pattern FIRST = Pattern.compile(PERSON);
  private static final Pattern NO_CASE = Pattern.compile(OTHER + "(?:[、，·・]" + OTHER + ")*");
  private static final Pattern TITLES = Pattern.compile(DEGREE);
  private static final Pattern NEXT = Pattern.compile("(" + JOINT + ")(" + PERSON + ")");
  private static final String ROLES =
      "writers?|editors?|reporters?|correspondents?|staff|bureau|desk|photographers?|columnists?|contributors?|contributing|freelance|publisher|analyst|journalist|producer|director|manager|founder|co-founder|ceo|cto|president|author|intern|anchor|blogger|expert|specialist|researcher|professor|redakteur(?:in)?|redaktion|chefredakteur(?:in)?|autor(?:in)?|korrespondent(?:in)?|volontär(?:in)?|journaliste?|journalistin|rédacteur|rédactrice|periodista|redactora?|jornalista|repórter|redattore|redattrice|giornalista|redacteur|verslaggever|reporter(?:in)?|корреспондент|журналист|обозреватель|редактор|gast(?:autor|beitrag)|pressesprecher(?:in)?|agenc(?:y|ies)|associated press|senior|chief|deputy|assistant|associate|lead|head|vp|inc|llc|ltd|gmbh";
  private static final Pattern ROLE =
      Pattern.compile("(?iU)(?<![\\p{L}\\p{M}])(?:" + ROLES + ")(?![\\p{L}\\p{M}])");

  // Words of houses, and what joins them: "University of Tarn", but no list of people goes on so.
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?iU)(?<![\\p{L}\\p{M}])(?:affairs|trust|public|command|office|universit\\S*|institut\\S*|college|school|times|news\\w*|post|press|media|marketing|magazine|journal|herald|tribune|daily|radio|tv|television|group|cent(?:er|re)|foundation|network|studios?|associates|attorney|trial|team|project|society|ministry|department|agency|bank|association|council|committee|company|corp|courier|gazette|chronicle|reuters|bloomberg|online|show|club|blog|zeitung|verlag|hochschule|services?|wire)(?![\\p{L}\\p{M}])");
  private static final Pattern DESK = Pattern.compile("(?iU)desk|staff|bureau|redaktion|rédaction");
  private static final Pattern OF =
      Pattern.compile("(?: of(?: the)? " + WORD + "(?: " + WORD + "){0,3})+");
  private static final Pattern FOR =
      Pattern.compile(" (?:[Ff](?:or|OR|ür) .*|Tiempo|Temps|Tempo)$");
  private static final Pattern SHORT = Pattern.compile(".*(?:(?:^|[ .])\\p{L}{1,2}|Esq)\\.");
  private static final Pattern GLUED = Pattern.compile("(?<=[\\p{Ll}])(?=\\p{Lu}\\p{Ll})");

  /** The people at the beginning of a text, if it begins with a name of at least so many words. */
  static Optional<People> opening(String text, int leastWords) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Matcher first = FIRST.matcher(head);
    if (!first.lookingAt()) {
      return withoutCase(head);
    }
    // One word is too few, unless a house goes on behind it: "University of Tarn".
    boolean isWord = head.indexOf(' ') < 0 || head.indexOf(' ') >= first.end();
    if (isWord && leastWords > 1 && !head.startsWith(" of", first.end())) {
      return Optional.empty();
    }
    int end = nameEnd(head.substring(0, first.end()));
    Matcher of = OF.matcher(head).region(end, head.length());
    if (of.lookingAt() && HOUSE.matcher(head.substring(0, end)).find()) {
      return Optional.of(cut(text, of.end(), 1));
    }
    if (words(head.substring(0, end)) < leastWords) {
      return Optional.empty();
    }
    end = titleEnd(head, end);
    int count = 1;
    for (int next = next(head, end); next > end; next = next(head, end)) {
      end = next;
      count++;
    }
    return Optional.of(cut(text, end, count));
  }

  private static Optional<People> withoutCase(String head) {
    Matcher matcher = NO_CASE.matcher(head);
    return matcher.lookingAt() ? Optional.of(cut(head, matcher.end(), 1)) : Optional.empty();
  }

  private static People cut(String text, int end, int count) {
    String rest = text.substring(end);
    return new People(bare(text.substring(0, end)), count, rest, ROLE.matcher(rest).find());
  }

  private static String bare(String found) {
    // "Ada Birch Ada Birch": the name of the picture, and the name.
    int half = found.length() / 2;
    boolean isTwice =
        found.length() % 2 == 1 && found.substring(0, half).equals(found.substring(half + 1));
    String names = isTwice ? found.substring(0, half) : found;
    // A full stop belongs to an initial or a title, else it ends the line.
    boolean isShort = names.endsWith(".") && SHORT.matcher(names).matches();
    return names.endsWith(".") && !isShort ? names.substring(0, names.length() - 1) : names;
  }

  // "Ada Birch Senior Writer": the role runs on without a comma.
  private static int nameEnd(String found) {
    String person = unglued(FOR.matcher(found).replaceAll(""));
    Matcher role = ROLE.matcher(person);
    if (!role.find() || role.start() == 0) {
      return person.length();
    }
    // "Tarn Courier Desk" is nobody's role.
    boolean isDesk = role.end() == person.length() && DESK.matcher(role.group()).matches();
    int end = isDesk ? person.length() : role.start() - 1;
    int space = person.indexOf(' ', person.indexOf(' ') + 1);
    boolean isInitial = space > 0 && space >= 2 && person.charAt(space - 1) == '.';
    return space > 0 && space < end && !isInitial && !isDesk ? space : end;
  }

  // "Ada BirchWriter": where the markup had no space. "McBirch" and "DeBirch" are names.
  private static String unglued(String person) {
    Matcher seam = GLUED.matcher(person);
    while (seam.find()) {
      int word =
          Math.max(person.lastIndexOf(' ', seam.start()), person.lastIndexOf('-', seam.start()))
              + 1;
      if (seam.start() - word >= 4 && word > 0) {
        return person.substring(0, seam.start());
      }
    }
    return person;
  }

  // The next of a list has two words at least, and is no role and no house.
  private static int next(String head, int end) {
    Matcher next = NEXT.matcher(head).region(end, head.length());
    if (!next.lookingAt()) {
      return end;
    }
    String person = next.group(2);
    boolean isHouse =
        HOUSE.matcher(person).find() && !next.group(1).strip().equalsIgnoreCase("and");
    boolean isPerson = words(person) >= 2 && !isHouse && !ROLE.matcher(person).find();
    int length = nameEnd(person);
    return isPerson ? titleEnd(head, next.start(2) + length) : end;
  }

  private static int titleEnd(String head, int end) {
    Matcher title = TITLES.matcher(head).region(end, head.length());
    return title.lookingAt() ? title.end() : end;
  }

  /** Whether these are people and no house, as far as the names tell. */
  boolean isPerson() {
    return GivenNames.open(names) && !isHouse(names);
  }

  /** Whether they are written in a script with capitals. */
  boolean hasCase() {
    return Character.isUpperCase(names.codePointAt(0));
  }

  static boolean isHouse(String text) {
    return HOUSE.matcher(text).find();
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split(" ", 0).length;
  }

  static boolean isRole(String text) {
    return ROLE.matcher(text).find();
  }
}
