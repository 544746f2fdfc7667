package winnow.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import winnow.rule.Role;
import winnow.text.Folded;
import winnow.text.Shape;

/** What tells the author of a page from the other people on it. */
final class AuthorMarks {
  private static final int AROUND = 5;
  private static final Pattern JOINTS = Pattern.compile("[ ,;/&]+");
  private static final Pattern INITIAL = Pattern.compile(".*\\b\\p{Lu}\\. .*");
  private static final Pattern HANDLE =
      Pattern.compile("^@\\w|\\bfollow\\b|twitter|e-?mail|\\S@\\S", Pattern.CASE_INSENSITIVE);
  private static final Pattern BIO =
      Pattern.compile(
          "(?i)about the author|über den autor|über die autorin|à propos de l|sobre el autor|sull'autore|see full bio|more from|view all|all (?:posts|articles)|alle (?:beiträge|artikel)");

  private final Sheet sheet;
  private final List<Credit> all;
  private final Optional<Integer> dated;
  private final Optional<String> outlet;
  private final Set<String> small;
  private final Set<String> bios;
  private final Map<Byline.Form, Integer> firsts = new EnumMap<>(Byline.Form.class);
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * Looks a page over.
   *
   * @param dated the place of the line that dates it
   */
  AuthorMarks(Sheet sheet, List<Credit> all, Optional<Integer> dated, Optional<String> outlet) {
    this.sheet = sheet;
    this.outlet = outlet.map(Folded::of);
    this.all = all;
    this.dated = dated;
    this.bios = sheet.bios(30);
    this.small = SmallTwins.of(words(all), sheet);
    for (Credit credit : all) {
      times.merge(key(credit), 1, Integer::sum);
      firsts.putIfAbsent(credit.byline().form(), credit.at());
    }
  }

  private static Set<String> words(List<Credit> all) {
    Set<String> words = new HashSet<>();
    for (Credit credit : all) {
      words.addAll(words(credit.byline()));
    }
    return words;
  }

  private static List<String> words(Byline byline) {
    return JOINTS.splitAsStream(byline.names()).map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  static String key(Credit credit) {
    return credit.byline().names().toLowerCase(Locale.ROOT);
  }

  /** What there is to say of one of the people. */
  Marks of(int index) {
    Credit credit = all.get(index);
    Marks marks = new Marks();
    Byline.Form form = credit.byline().form();
    marks.is(form.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    boolean isBare =
        form == Byline.Form.ALONE
            || form == Byline.Form.DATED
            || form == Byline.Form.HANDLE
            || form == Byline.Form.RULE;
    name(marks, credit.byline(), isBare ? "bare " : "");
    place(marks, credit.at(), isBare ? "bare " : "");
    company(marks, index, isBare ? "bare " : "");
    line(marks, credit);
    return marks;
  }

  private void name(Marks marks, Byline byline, String bare) {
    String[] words = JOINTS.split(byline.names(), 0);
    int twins = 0;
    for (String word : words) {
      twins += small.contains(word.toLowerCase(Locale.ROOT)) && word.length() > 2 ? 1 : 0;
    }
    Shape shape = Shape.of(byline.names());
    marks.is(bare + "given name", GivenNames.open(byline.names()));
    marks.is(bare + "small twins", (double) twins / words.length);
    marks.is(bare + "all small twins", twins == words.length);
    marks.is("one word", words.length == 1);
    marks.is("two words", words.length == 2);
    marks.is("three words", words.length == 3);
    marks.is("many words", words.length > 4 && byline.count() == 1);
    marks.is("several people", byline.count() > 1);
    marks.is(bare + "capitals", shape.isUpper() && shape.letters() > 4);
    marks.is("digits", shape.digits() > 0);
    marks.is("initial", INITIAL.matcher(byline.names()).matches());
    marks.is("role", byline.hasRole());
    marks.is("house", People.isHouse(byline.names()));
    marks.is("outlet", outlet.filter(it -> it.equals(Folded.of(byline.names()))).isPresent());
    marks.is("role in name", People.isRole(byline.names()));
  }

  private void place(Marks marks, int at, String bare) {
    sheet.place(marks, bare, at);
    dated.ifPresent(line -> marks.stands(bare + "date", at - line));
    marks.is("undated", dated.isEmpty());
  }

  private void company(Marks marks, int index, String bare) {
    Credit credit = all.get(index);
    List<Credit> others = new ArrayList<>(others(index, -1));
    others.addAll(others(index, 1));
    long people = others.stream().filter(it -> GivenNames.open(it.byline().names())).count();
    marks.is(bare + "names around", Math.min(4, others.size()));
    marks.is(bare + "people around", Math.min(4, (double) people));
    marks.is(bare + "first of form", firsts.get(credit.byline().form()) == credit.at());
    int often = times.get(key(credit));
    marks.is(bare + "twice", often == 2);
    marks.is(bare + "often", often > 2);
    marks.is(bare + "has bio", bios.contains(credit.byline().names()));
  }

  /** Others named near by, on one side. */
  private List<Credit> others(int index, int step) {
    Credit credit = all.get(index);
    List<Credit> others = new ArrayList<>();
    for (int i = index + step; i >= 0 && i < all.size(); i += step) {
      if (Math.abs(all.get(i).at() - credit.at()) > AROUND) {
        break;
      }
      if (!key(all.get(i)).equals(key(credit))) {
        others.add(all.get(i));
      }
    }
    return others;
  }

  private void line(Marks marks, Credit credit) {
    int at = credit.at();
    String below = sheet.text(at + 1);
    Role role = sheet.role(at);
    marks.is("rule", credit.rule());
    marks.is("role below", below.length() < 60 && People.isRole(below));
    marks.is("handle below", below.length() < 60 && HANDLE.matcher(below).find());
    marks.is("prose below", sheet.has(at + 1) && sheet.shape(at + 1).isProse());
    marks.is(
        "bio words above",
        BIO.matcher(sheet.text(at - 1)).find() && sheet.text(at - 1).length() < 40);
    marks.is("long line", sheet.shape(at).chars() > 90);
    marks.is("whole line", sheet.text(at).length() <= credit.byline().names().length() + 2);
    marks.is("ends sentence", sheet.shape(at).endsSentence());
    marks.is("is byline", role == Role.BYLINE || role == Role.DATE);
    marks.is("is story", role == Role.STORY);
    marks.is("is navigation", role == Role.NAVIGATION);
    marks.is("is related", role == Role.RELATED);
    marks.is("is comments", role == Role.COMMENTS);
    marks.is("is caption", role == Role.CAPTION);
    marks.is("is title", role == Role.TITLE);
    marks.is("date on line", !sheet.dates().get(at).readings().isEmpty());
    marks.is("date beside", isDated(at - 1) || isDated(at + 1));
  }

  private boolean isDated(int at) {
    return sheet.has(at)
        && sheet.shape(at).chars() < 100
        && !sheet.dates().get(at).readings().isEmpty();
  }
}
