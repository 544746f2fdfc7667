import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import winnow.read.BadPageException;
import winnow.read.InputFormat;
import winnow.read.Raw;
import winnow.read.ReadOptions;
import winnow.text.Line;

/**
 * As much text as is asked for, of the fixtures' pages over and over, their prose another each
 * time.
 */
public final class Corpus {
  // Shorter lines are menu entries, labels and dates, which do repeat on the pages of a site.
  private static final int LONG = 9;
  private static final int LONG_WITHOUT_SPACES = 24;

  private final Random random = new Random(19);

  private Corpus() {}

  public static void main(String[] args) throws Exception {
    List<List<String>> pages = pages(Path.of(args[0]));
    long wanted = Long.parseLong(args[1]) * 1_000_000;
    Corpus corpus = new Corpus();
    try (PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
      for (int id = 0; wanted > 0; id++) {
        String page = corpus.varied(pages.get(id % pages.size()));
        wanted -= page.getBytes(StandardCharsets.UTF_8).length;
        out.print(record(id, page) + "\n");
      }
    }
  }

  private static List<List<String>> pages(Path folder) throws IOException, BadPageException {
    List<List<String>> pages = new ArrayList<>();
    try (Stream<Path> names = Files.list(folder)) {
      for (Path name : names.sorted().toList()) {
        Raw raw = new Raw("page", Files.readAllBytes(name.resolve("page.txt")));
        var page = InputFormat.TEXT.read(raw, ReadOptions.usual()).page();
        pages.add(page.lines().stream().map(Line::text).toList());
      }
    }
    return pages;
  }

  private String varied(List<String> lines) {
    return lines.stream().map(this::varied).collect(Collectors.joining("\n"));
  }

  // Two of its words change places; the first and the last stay, by which a line is known.
  private String varied(String line) {
    String gap = line.indexOf(' ') < 0 ? "" : " ";
    List<String> words = new ArrayList<>(List.of(line.split(gap)));
    if (words.size() < (gap.isEmpty() ? LONG_WITHOUT_SPACES : LONG)) {
      return line;
    }
    int inner = words.size() - 2;
    Collections.swap(words, 1 + random.nextInt(inner), 1 + random.nextInt(inner));
    return String.join(gap, words);
  }

  private static String record(int id, String text) throws IOException {
    StringWriter record = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(record)) {
      json.writeStartObject();
      json.writeNumberField("id", id);
      json.writeStringField("text", text);
      json.writeEndObject();
    }
    return record.toString();
  }
}
