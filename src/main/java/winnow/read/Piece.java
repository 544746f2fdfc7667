package winnow.read;

/** What was split off an input: the bytes of a page, or something that holds none. */
public sealed interface Piece permits Raw, Piece.Refused {
  /** Where it stands, put behind the input's name: {@code :7} for a line, else empty. */
  String place();

  /** Something that is no page. */
  record Refused(String place, String reason) implements Piece {}
}
