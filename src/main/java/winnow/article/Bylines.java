package winnow.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.date.DateLine;

/** Reads who is named on a line. */
final class Bylines {
  private static final int LONGEST = 400;
  private static final int ALONE = 90;
  private static final Pattern NICKNAME =
      Pattern.compile(
          "@?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.'-]{1,24}(?: \\p{Lu}[\\p{L}\\p{N}._-]{1,24}){0,3}");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:$|[,.;(@<]|\\p{Lu}\\p{Ll}|\\s+[\\d(@<–—-]|\\s+(?:on|at|in|[Ff]or|Tiempo|Temps|Tempo|from|under|with|via|of|the|to|is|has|updated|published|posted|am|um|vom|in|unter|für|bei|und|vor|le|la|à|dans|pour|el|en|para|il|alle|su|op|om|den|kl|dnia|w|в|на|\\p{Ll}+) ?(?![\\p{L}]*$)).*",
          Pattern.DOTALL);
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?!.* (?:on|am|at|in|um|vor|le|el) )[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.'’-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.'’-]*){0,2}");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iU)(?:posted|updated|published|veröffentlicht|publié|words|authors?|autor(?:in|en)?|auteurs?|photo|image|share|date|last|on|at|in|am|by|us|me|the|my|more|category|topic|title|type|name|follow|comments?|reply|login)\\b.*");
  private static final Pattern OWNER =
      Pattern.compile("(?iU)(?:©|\\(c\\)|copyright|&copy;)[\\s\\d©,–—-]*(?:(?:by|bei)\\s+)?");
  private static final Pattern HANDLE =
      Pattern.compile("[\\p{Lu}\\p{Ll}\\p{N}][\\p{Lu}\\p{Ll}\\p{M}\\p{N}_.-]{2,24}");

  private Bylines() {}

  /** Whether a line opens with an author's label and a name. */
  static boolean isLabelled(String text) {
    Optional<Label> label = text.length() > ALONE ? Optional.empty() : Label.at(text);
    return label.filter(it -> it.kind() != Label.Kind.HELPER).isPresent()
        && (label.get().behind(text).isEmpty()
            || People.opening(label.get().behind(text), 2).isPresent());
  }

  /** Who is named on a line. */
  static Optional<Byline> read(DateLine line) {
    String text = line.text();
    if (text.length() > LONGEST || text.endsWith("?")) {
      return Optional.empty();
    }
    if (text.length() > ALONE && line.readings().isEmpty() && !Pieces.mayBeLabelled(text)) {
      return Optional.empty();
    }
    List<String> pieces = Pieces.of(text, line.readings());
    boolean isDated = !line.readings().isEmpty();
    for (String piece : pieces) {
      Optional<Byline> labelled = labelled(piece, isDated || pieces.size() > 1);
      if (labelled.isPresent()) {
        return labelled;
      }
      if (isHelper(piece)) {
        return Optional.empty();
      }
    }
    return text.length() <= ALONE ? unlabelled(pieces, text, isDated) : Optional.empty();
  }

  /** Whether a text opens with the label of somebody who only helped. */
  static boolean isHelper(String piece) {
    return Label.at(piece).filter(label -> label.kind() == Label.Kind.HELPER).isPresent();
  }

  private static Optional<Byline> labelled(String piece, boolean inCompany) {
    Optional<Label> found = Label.at(piece).filter(it -> it.kind() != Label.Kind.HELPER);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Label label = found.get();
    String name = label.behind(piece);
    // "Written byby Ada Birch", "Post author by Ada Birch"
    if (Label.at(name).filter(it -> it.kind() == Label.Kind.BY).isPresent()) {
      return labelled(name, inCompany);
    }
    boolean isSure = label.kind() == Label.Kind.AUTHOR;
    Byline.Form form =
        switch (label.kind()) {
          case AUTHOR -> Byline.Form.LABELLED;
          case EDITOR -> Byline.Form.EDITOR;
          case BY, HELPER -> Byline.Form.BY;
        };
    return People.opening(name, isSure && label.isMarked(piece) ? 1 : 2)
        .filter(people -> GOES_ON.matcher(people.rest()).matches() && !isHalf(people, name))
        .map(people -> new Byline(people.names(), form, people.count(), people.hasRole()))
        .or(
            () ->
                isSure || inCompany || People.words(piece) == 2
                    ? nickname(name)
                    : Optional.empty());
  }

  // "La rédaction": the first word alone is nobody.
  private static boolean isHalf(People people, String name) {
    return People.words(people.names()) == 1
        && !people.rest().isEmpty()
        && WHOLE.matcher(name).matches();
  }

  private static Optional<Byline> nickname(String name) {
    if (NOBODY.matcher(name).matches()) {
      return Optional.empty();
    }
    if (WHOLE.matcher(name).matches()) {
      return Optional.of(new Byline(name, Byline.Form.NICKNAME, 1, false));
    }
    Matcher nick = NICKNAME.matcher(name);
    boolean isOne = nick.lookingAt() && GOES_ON.matcher(name.substring(nick.end())).matches();
    return isOne
        ? Optional.of(new Byline(nick.group(), Byline.Form.NICKNAME, 1, false))
        : Optional.empty();
  }

  private static Optional<Byline> unlabelled(List<String> pieces, String line, boolean isDated) {
    for (String piece : pieces) {
      Optional<People> people = mayBeName(piece) ? People.opening(piece, 2) : Optional.empty();
      if (people.isPresent() && people.get().hasCase() && isWhole(people.get(), isDated)) {
        Byline.Form form = isDated ? Byline.Form.DATED : Byline.Form.ALONE;
        return people.map(it -> new Byline(it.names(), form, it.count(), it.hasRole()));
      }
    }
    return isDated ? handle(pieces, line) : Optional.empty();
  }

  // Without a label a name shows itself by its capital, and by its two words.
  private static boolean mayBeName(String piece) {
    return piece.indexOf(' ') > 0 && Character.isUpperCase(piece.codePointAt(0));
  }

  // "kelpie June 2, 2024, 3:24pm 1": forums name whoever wrote first.
  private static Optional<Byline> handle(List<String> pieces, String line) {
    String piece = pieces.isEmpty() ? "" : pieces.get(0).replaceFirst(" \\(.*\\)?$", "");
    boolean isHandle = HANDLE.matcher(piece).matches() && !NOBODY.matcher(piece).matches();
    // "Velden, 31 March 2003" is a place.
    return isHandle && !line.startsWith(piece + ",")
        ? Optional.of(new Byline(piece, Byline.Form.HANDLE, 1, false))
        : Optional.empty();
  }

  /** Whose the page is: {@code © 2016 Ada Birch}. */
  static Optional<Byline> owner(String text) {
    if (text.length() > ALONE || !mayBeOwned(text)) {
      return Optional.empty();
    }
    Matcher owner = OWNER.matcher(text);
    if (!owner.find()) {
      return Optional.empty();
    }
    return People.opening(text.substring(owner.end()), 2)
        .filter(it -> it.count() == 1 && it.isPerson())
        .map(it -> new Byline(it.names(), Byline.Form.OWNER, 1, false));
  }

  private static boolean mayBeOwned(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isSign = c == '©' || (c == '(' && text.regionMatches(true, at, "(c)", 0, 3));
      if (isSign || ((c | 32) == 'c' && text.regionMatches(true, at, "copy", 0, 4))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(People people, boolean isDated) {
    String rest = people.rest().strip();
    return rest.isEmpty()
        || people.hasRole()
        || rest.startsWith("@")
        || (isDated && startsDigit(rest));
  }

  private static boolean startsDigit(String rest) {
    return Character.isDigit(rest.charAt(0)) || rest.charAt(0) == ',';
  }

  /** A name on the line below its label. */
  static Optional<Byline> below(DateLine line) {
    String text = Pieces.bare(line.text());
    boolean isLabel = Label.at(text).filter(it -> it.behind(text).isEmpty()).isPresent();
    if (text.isEmpty()
        || text.length() > ALONE
        || isLabel
        || isHelper(text)
        || NOBODY.matcher(text).matches()) {
      return Optional.empty();
    }
    return People.opening(text, 1)
        .map(it -> new Byline(it.names(), Byline.Form.UNDER_LABEL, it.count(), it.hasRole()))
        .or(
            () ->
                nickname(text)
                    .map(it -> new Byline(it.names(), Byline.Form.UNDER_LABEL, 1, false)));
  }
}
