import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The text of pages in JSON Lines, a line a line, for programs that know no JSON. */
public final class Lines {
  private Lines() {}

  public static void main(String[] args) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(Path.of(args[0]).toFile());
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        boolean isText = depth == 1 && "text".equals(json.currentName());
        if (isText && token == JsonToken.VALUE_STRING) {
          out.print(json.getText().strip().replaceAll("\\r\\n?", "\n") + "\n");
        }
      }
    }
  }
}
