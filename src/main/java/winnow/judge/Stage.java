package winnow.judge;

import java.util.Locale;

/** Where the walk down the page has come to; it only goes on, never back. */
enum Stage {
  /** Before the title. */
  HEAD,
  /** The title itself. */
  TITLE,
  /** After the title, before the story: byline, date, share buttons. */
  OPENING,
  /** The story, with asides between. */
  STORY,
  /** After the story. */
  TAIL;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
