package winnow.read;

import java.nio.charset.Charset;
import java.util.Optional;
import winnow.text.Document;

/** The forms a page arrives in. */
public enum InputFormat {
  TEXT;

  /**
   * Reads a page.
   *
   * @param encoding what the caller knows of its encoding
   * @throws NotTextException when the bytes are no text
   */
  public Document read(Source source, Optional<Charset> encoding) throws NotTextException {
    return switch (this) {
      case TEXT -> PlainText.read(Decoder.decode(source.bytes(), encoding));
    };
  }
}
