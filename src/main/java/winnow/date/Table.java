package winnow.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of the package: tab-separated rows, # begins a comment line. */
final class Table {
  private Table() {}

  static String text(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    for (String line : text(name).split("\n", -1)) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }

  /** A row of names.tsv: key, then {@code m3 de,sv} cells. */
  static Entry row(String row) {
    String[] cells = row.split("\t", -1);
    List<Sense> senses = new ArrayList<>();
    for (int i = 1; i < cells.length; i++) {
      String[] parts = cells[i].split(" ", -1);
      senses.add(sense(parts[0], Languages.of(parts[1])));
    }
    return new Entry(cells[0], senses);
  }

  /** Reads {@code m3}, {@code d7}, {@code jalali10}, {@code of}. */
  private static Sense sense(String code, Languages languages) {
    int digits = code.length();
    while (digits > 1 && isNumberPart(code.charAt(digits - 1))) {
      digits--;
    }
    int number = digits == code.length() ? 0 : Integer.parseInt(code.substring(digits));
    return new Sense(Kind.of(code.substring(0, digits)), number, languages);
  }

  private static boolean isNumberPart(char c) {
    return c >= '0' && c <= '9';
  }
}
