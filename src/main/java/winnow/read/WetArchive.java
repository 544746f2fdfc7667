package winnow.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;
import winnow.text.Json;

/**
 * Splits a web archive, of which it hands out the {@code conversion} records: what Common Crawl
 * calls WET. jwarc reads the heads; where a record does not end where its head says, the archive is
 * searched for the next one, so that one wrong length costs one record.
 */
final class WetArchive implements Records {
  private static final byte[] START = ascii("WARC/");
  private static final byte[] NEXT = ascii("\r\n\r\nWARC/");
  private static final int LONGEST_HEAD = 1 << 16;

  private final Window window;
  private final ReadOptions options;
  private int number;
  private int conversions;
  private boolean hasOriginals;

  WetArchive(InputStream in, ReadOptions options) {
    this.window = new Window(in);
    this.options = options;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (skipLineBreaks()) {
      number++;
      Optional<Piece> piece = record();
      if (piece.isPresent()) {
        return piece;
      }
    }
    return withoutText();
  }

  // An archive of HTML would else come out as nothing at all, without a word.
  private Optional<Piece> withoutText() {
    boolean isOfHtml = hasOriginals && conversions == 0;
    hasOriginals = false;
    return isOfHtml
        ? Optional.of(new Piece.Refused("", "no conversion records; winnow reads text, not HTML"))
        : Optional.empty();
  }

  private boolean skipLineBreaks() throws IOException {
    while (window.has(1) && (window.at(0) == '\r' || window.at(0) == '\n')) {
      window.drop(1);
    }
    return window.has(1);
  }

  private Optional<Piece> record() throws IOException {
    if (!window.startsWith(START, 0)) {
      return lost("no record begins here");
    }
    int head = window.indexOf(ascii("\r\n\r\n"), LONGEST_HEAD);
    if (head < 0) {
      return lost("its head has no end");
    }
    Optional<MessageHeaders> headers = headers(window.take(head + 4));
    OptionalLong length = headers.map(WetArchive::length).orElse(OptionalLong.empty());
    if (length.isEmpty()) {
      return lost("its head is broken or has no length");
    }
    return body(headers.get(), length.getAsLong());
  }

  private static Optional<MessageHeaders> headers(byte[] head) {
    WarcParser parser = new WarcParser();
    parser.parse(ByteBuffer.wrap(head));
    return parser.isFinished() ? Optional.of(parser.headers()) : Optional.empty();
  }

  private static OptionalLong length(MessageHeaders headers) {
    try {
      long length = Long.parseLong(headers.first("Content-Length").orElse("").strip());
      return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private Optional<Piece> body(MessageHeaders headers, long length) throws IOException {
    boolean isPage = headers.contains("WARC-Type", "conversion");
    hasOriginals |= headers.contains("WARC-Type", "response");
    conversions += isPage ? 1 : 0;
    if (length > options.mostBytes()) {
      // Not passed over by its length, which may be wrong and would lose all that follows.
      window.dropUntil(NEXT);
      return isPage ? refused(Size.tooLarge(options.mostBytes())) : Optional.empty();
    }
    if (!window.has((int) length)) {
      return lost("its length, " + length + ", leads beyond the end of the archive");
    }
    if (!endsAt((int) length)) {
      return lost("its length, " + length + ", leads elsewhere than to its end");
    }
    byte[] bytes = window.take((int) length);
    return isPage ? Optional.of(page(headers, bytes)) : Optional.empty();
  }

  private Raw page(MessageHeaders headers, byte[] bytes) {
    return new Raw(
        place(), bytes, headers.first("WARC-Target-URI").map(Json::string), input(headers));
  }

  private Optional<Json> input(MessageHeaders headers) {
    StringBuilder object = new StringBuilder();
    headers
        .map()
        .forEach(
            (name, values) -> {
              if (options.passInput() || name.equalsIgnoreCase("WARC-Date")) {
                object.append(object.isEmpty() ? "{" : ",").append(Json.string(name).text());
                object.append(':').append(Json.string(String.join(", ", values)).text());
              }
            });
    return object.isEmpty() ? Optional.empty() : Optional.of(new Json(object + "}"));
  }

  /** Whether a record can end here: two line breaks follow and another record, or nothing does. */
  private boolean endsAt(int index) throws IOException {
    int at = index;
    while (window.has(at + 1) && (window.at(at) == '\r' || window.at(at) == '\n')) {
      at++;
    }
    return !window.has(at + 1) || (at > index && window.startsWith(START, at));
  }

  private Optional<Piece> lost(String why) throws IOException {
    window.dropUntil(NEXT);
    return refused(why);
  }

  private Optional<Piece> refused(String why) {
    return Optional.of(new Piece.Refused(place(), why));
  }

  private String place() {
    return ": record " + number;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
