package winnow.date;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every row of the tables kept by hand is in the one that is loaded, and reads its example. */
final class TablesTest {
  @Test
  void everyNameReadsItsExample() {
    List<Executable> checks = new ArrayList<>();
    for (String[] row : Table.rows("names-extra.tsv")) {
      String language = row[1].split(",", -1)[0];
      checks.add(() -> assertTrue(isRead(language, row[3]), String.join(" ", row)));
    }

    assertAll(checks);
  }

  private static boolean isRead(String language, String example) {
    List<DateReading> readings = DateReader.standard().withLanguage(language).read(example);
    boolean weekdayInBrackets = example.length() == 3 && example.charAt(0) == '(';
    return weekdayInBrackets
        || readings.stream().anyMatch(r -> r.isUsable() || r.status() == Status.INCOMPLETE);
  }

  @Test
  void everyWordOfTheHandKeptTablesIsLoaded() {
    List<Executable> checks = new ArrayList<>();
    for (String table : List.of("words.tsv", "names-extra.tsv")) {
      for (String[] row : Table.rows(table)) {
        for (String form : row[2].split("\\|", -1)) {
          checks.add(() -> assertTrue(isLoaded(form), "run NamesFromCldr again for " + form));
        }
      }
    }

    assertAll(checks);
  }

  private static boolean isLoaded(String form) {
    char[] key = NameKey.of(form).toCharArray();
    int hash = Lexicon.SEED;
    for (char c : key) {
      hash = 31 * hash + c;
    }
    return key.length == 0 || Lexicon.standard().get(key, key.length, hash) != Entry.NONE;
  }

  @Test
  void everyLabelGivesItsExampleItsRole() {
    List<Executable> checks = new ArrayList<>();
    for (String[] row : Table.rows("words.tsv")) {
      if (row[0].equals("published") || row[0].equals("updated")) {
        String language = row[1].split(",", -1)[0];
        checks.add(() -> assertEquals(row[0], role(language, row[3]), row[3]));
      }
    }

    assertAll(checks);
  }

  private static String role(String language, String line) {
    return DateReader.standard().withLanguage(language).read(line).stream()
        .map(r -> r.role() == DateRole.PUBLISHED ? "published" : "updated")
        .findFirst()
        .orElse("none");
  }

  @Test
  void everyZoneNameBelongsToARow() {
    List<Executable> checks = new ArrayList<>();
    for (String[] row : Table.rows("zones.tsv")) {
      for (String name : row[0].split("\\|", -1)) {
        checks.add(() -> assertTrue(isZone(name), name));
      }
    }

    assertAll(checks);
  }

  private static boolean isZone(String name) {
    Text text = Text.of(name);
    Entry entry = new Words(text).at(0).entry();
    return entry.is(Kind.ZONE)
        && Zones.standard().rows(entry.number(Kind.ZONE)).stream()
            .anyMatch(r -> NameKey.of(r.name()).equals(NameKey.of(name)));
  }
}
