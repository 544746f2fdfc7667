package winnow.date;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The zone names of zones.tsv. What java.time makes of zone text is never asked. */
final class Zones {
  /** What a zone's name says. */
  enum Rule {
    /** A fixed offset. */
    FIXED,
    /** The zone's standard time. */
    STANDARD,
    /** The zone's summer time. */
    SUMMER,
    /** Whatever the zone keeps on that day: ET. */
    ANY
  }

  /**
   * A row: a name in one region, or anywhere where the region is empty.
   *
   * @param zone an IANA zone, or an offset in minutes for {@link Rule#FIXED}
   */
  record Row(String name, Rule rule, String zone, String region) {
    int minutes() {
      return Integer.parseInt(zone);
    }

    ZoneId id() {
      return ZoneId.of(zone);
    }
  }

  private final List<List<Row>> names = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  private Zones() {
    for (String[] row : Table.rows("zones.tsv")) {
      for (String name : row[0].split("\\|", -1)) {
        add(new Row(name, rule(row[1]), row[2], row[3].equals("*") ? "" : row[3]));
      }
    }
  }

  private static Rule rule(String code) {
    return switch (code) {
      case "fixed" -> Rule.FIXED;
      case "standard" -> Rule.STANDARD;
      case "summer" -> Rule.SUMMER;
      case "any" -> Rule.ANY;
      default -> throw new IllegalArgumentException("'" + code + "' is no zone rule");
    };
  }

  private void add(Row row) {
    String key = NameKey.of(row.name());
    int at = keys.indexOf(key);
    if (at < 0) {
      keys.add(key);
      names.add(new ArrayList<>());
      at = keys.size() - 1;
    }
    names.get(at).add(row);
  }

  static Zones standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Zones STANDARD = new Zones();

    private Holder() {}
  }

  /** The rows a zone word stands for. */
  List<Row> rows(int number) {
    return names.get(number);
  }
}
