package winnow.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.text.Document;
import winnow.text.Line;

/** Text to lines, numbered as an editor numbers them, and lines to blocks. */
public final class PlainText {
  private PlainText() {}

  /** Reads a page that has been decoded already. */
  public static Document read(String text) {
    return read(new Decoder.Decoded(text, Optional.empty()));
  }

  static Document read(Decoder.Decoded decoded) {
    List<Line> lines = lines(decoded.text());
    Document document = new Document(lines, Paragraphs.of(lines), List.of());
    return decoded.note().map(document::withNote).orElse(document);
  }

  /** Lines end at LF, CRLF or CR and nothing else. */
  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = text.startsWith("\ufeff") ? 1 : 0;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        lines.add(line(lines.size() + 1, text.substring(start, at)));
        boolean crlf = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        start = at + (crlf ? 2 : 1);
        at = start;
      } else {
        at++;
      }
    }
    if (start < text.length()) {
      lines.add(line(lines.size() + 1, text.substring(start)));
    }
    return lines;
  }

  private static Line line(int number, String raw) {
    return new Line(number, Cleanup.of(raw));
  }
}
