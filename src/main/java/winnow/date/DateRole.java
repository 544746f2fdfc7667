package winnow.date;

/** What a date on a line says of the page. */
public enum DateRole {
  /** Labelled as the publication date. */
  PUBLISHED,
  /** Labelled as a change. */
  UPDATED,
  /** Labelled as the date of something else: an expiry, a retrieval. */
  EVENT,
  /** No label. */
  UNLABELLED
}
