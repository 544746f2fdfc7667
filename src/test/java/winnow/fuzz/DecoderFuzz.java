package winnow.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import winnow.Cover;
import winnow.PageLines;
import winnow.read.BadPageException;
import winnow.read.InputFormat;
import winnow.read.Raw;
import winnow.read.ReadOptions;
import winnow.text.Block;
import winnow.text.Document;
import winnow.text.Line;
import winnow.text.Part;

/** Any bytes are refused or text, whose lines and blocks are all of it. */
public final class DecoderFuzz {
  private static final List<Charset> TOLD =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1252"),
          Charset.forName("Shift_JIS"),
          Charset.forName("GB18030"));
  private static final String GUESS = "encoding guessed: ";

  private DecoderFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    for (Charset charset : TOLD) {
      read(data, Optional.of(charset)).ifPresent(page -> check(page, decoded(data, charset)));
    }
    read(data, Optional.empty()).ifPresent(page -> check(page, decoded(data, charset(data, page))));
  }

  private static Optional<Document> read(byte[] data, Optional<Charset> charset) {
    ReadOptions options = new ReadOptions(charset, "text", "id", false, data.length);
    try {
      return Optional.of(InputFormat.TEXT.read(new Raw("", data), options).page());
    } catch (BadPageException refused) {
      return Optional.empty();
    }
  }

  private static Charset charset(byte[] data, Document page) {
    for (String note : page.notes()) {
      if (note.startsWith(GUESS)) {
        return Charset.forName(note.substring(GUESS.length()));
      }
    }
    boolean wide = data.length >= 2 && (data[0] & data[1] & 0xFE) == 0xFE;
    boolean widest = wide && data.length >= 4 && data[0] == -1 && data[2] == 0 && data[3] == 0;
    return widest
        ? Charset.forName("UTF-32")
        : wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static String decoded(byte[] data, Charset charset) {
    return new String(data, charset);
  }

  private static void check(Document page, String text) {
    String lines = page.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    assertEquals(bare(PageLines.of(text)), Cover.bare(lines));
    assertEquals(lines, new String(lines.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    assertEquals(List.of(), page.lines().stream().filter(DecoderFuzz::breaks).toList());
    assertEquals(Cover.bare(lines), bare(page.blocks().stream().map(DecoderFuzz::whole).toList()));
  }

  private static boolean breaks(Line line) {
    return line.text().indexOf('\n') >= 0 || line.text().indexOf('\r') >= 0;
  }

  private static String whole(Block block) {
    return block.parts().stream().map(Part::text).collect(Collectors.joining());
  }

  private static String bare(List<String> texts) {
    return Cover.bare(String.join("", texts));
  }
}
