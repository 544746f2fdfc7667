package winnow.date;

/** Where the offset of a reading comes from. */
public enum ZoneSource {
  /** No zone is printed: local time. */
  NONE,
  /** A numeric offset, or GMT/UTC. */
  OFFSET,
  /** A zone's name, by that zone's rules on that day. */
  ZONE_RULES,
  /** A name many zones share, settled by the region of the language. */
  REGION,
  /** A zone is printed, but fixes no offset: local time. */
  UNSETTLED
}
