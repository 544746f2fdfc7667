package winnow.rule;

import winnow.text.Shape;

/** A question of shape or place that a rule can ask before it looks at the words. */
public sealed interface Condition {
  boolean holds(Subject subject);

  /** At least and at most so many words. */
  record Words(Bounds bounds) implements Condition {
    @Override
    public boolean holds(Subject subject) {
      return bounds.include(subject.shape().words());
    }
  }

  /** At least and at most so many characters. */
  record Chars(Bounds bounds) implements Condition {
    @Override
    public boolean holds(Subject subject) {
      return bounds.include(subject.shape().chars());
    }
  }

  /** Where the block stands. A line without a page stands anywhere. */
  record Stands(Place place) implements Condition {
    @Override
    public boolean holds(Subject subject) {
      return subject.place() == place || subject.place() == Place.UNKNOWN;
    }
  }

  /** Whether the block ends as a sentence does. */
  record Ends(boolean sentence) implements Condition {
    @Override
    public boolean holds(Subject subject) {
      return subject.shape().endsSentence() == sentence;
    }
  }

  /** The page's first block. */
  record First() implements Condition {
    @Override
    public boolean holds(Subject subject) {
      return subject.first();
    }
  }

  /** The page says it more than once. */
  record Repeated() implements Condition {
    @Override
    public boolean holds(Subject subject) {
      return subject.repeated();
    }
  }

  /** No small letters. */
  record Upper() implements Condition {
    @Override
    public boolean holds(Subject subject) {
      Shape shape = subject.shape();
      return shape.isUpper();
    }
  }

  /** A closed range of whole numbers. */
  record Bounds(int least, int most) {
    boolean include(int number) {
      return number >= least && number <= most;
    }
  }
}
