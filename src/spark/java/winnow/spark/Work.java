package winnow.spark;

import winnow.read.Incoming;

/**
 * What is done with the pages of a task.
 *
 * @param <T> what comes of a page
 */
interface Work<T> {
  /** Called on the thread that has the large stack. */
  T page(Source source, String place, Incoming page);

  /**
   * Something that should have been a page is none.
   *
   * @param place where it stands in its source, put behind the source's name
   */
  T failed(Source source, String place, String reason);
}
