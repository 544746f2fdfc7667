package winnow.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A zone as printed behind a time. */
sealed interface Zone {
  /** No zone is printed. */
  record Unprinted() implements Zone {}

  /** A numeric offset, or one that a zone without summer time fixes. */
  record Offset(int minutes, ZoneSource source) implements Zone {}

  /** A zone's name. */
  record Named(Zones.Row row, ZoneSource source) implements Zone {}

  /** A name that fixes nothing here. */
  record Open() implements Zone {}

  /** The offset at a local time, as a list of one; empty where none is fixed. */
  default List<Integer> minutes(LocalDateTime local) {
    if (this instanceof Offset offset) {
      return List.of(offset.minutes());
    }
    return this instanceof Named named ? byRules(named.row(), local) : List.of();
  }

  /** Where the offset at a local time comes from. */
  default ZoneSource source(List<Integer> minutes) {
    if (this instanceof Unprinted) {
      return ZoneSource.NONE;
    }
    if (minutes.isEmpty()) {
      return ZoneSource.UNSETTLED;
    }
    return this instanceof Offset offset ? offset.source() : ((Named) this).source();
  }

  /** What a name means here: the one zone of that name, or the one of the region. */
  static Zone named(List<Zones.Row> rows, String region) {
    for (Zones.Row row : rows) {
      boolean anywhere = row.region().isEmpty();
      if (anywhere || row.region().equals(region)) {
        return of(row, anywhere ? ZoneSource.ZONE_RULES : ZoneSource.REGION);
      }
    }
    return new Open();
  }

  private static Zone of(Zones.Row row, ZoneSource source) {
    if (row.rule() != Zones.Rule.FIXED) {
      return new Named(row, source);
    }
    return new Offset(row.minutes(), row.minutes() == 0 ? ZoneSource.OFFSET : source);
  }

  private static List<Integer> offset(ZoneOffset offset) {
    return List.of(offset.getTotalSeconds() / 60);
  }

  /** The offset of {@code ET}, and of EST or EDT where it is the one kept on that day. */
  private static List<Integer> byRules(Zones.Row row, LocalDateTime local) {
    ZoneId zone = row.id();
    ZoneOffset kept = zone.getRules().getOffset(local);
    boolean summer = zone.getRules().isDaylightSavings(local.toInstant(kept));
    return switch (row.rule()) {
      case ANY, FIXED -> offset(kept);
      case STANDARD -> summer ? List.of() : offset(kept);
      case SUMMER -> isSummer(row, local, summer) ? offset(kept) : List.of();
    };
  }

  // Ireland's law calls winter the exception, so that its summer is "standard" to IANA.
  private static boolean isSummer(Zones.Row row, LocalDateTime local, boolean summer) {
    return row.zone().equals("Europe/Dublin")
        ? row.id().getRules().getOffset(local).getTotalSeconds() > 0
        : summer;
  }
}
