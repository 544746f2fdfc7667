package winnow.batch;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of file names, as {@link java.nio.file.FileSystem#getPathMatcher} reads them: one with a
 * slash is matched against the path below the argument, one without against the name alone.
 */
public final class Globs {
  private final List<Glob> globs;

  private record Glob(PathMatcher matcher, boolean isOfPath) {
    boolean matches(Path below) {
      return matcher.matches(isOfPath ? below : below.getFileName());
    }
  }

  private Globs(List<Glob> globs) {
    this.globs = List.copyOf(globs);
  }

  /**
   * Reads patterns.
   *
   * @throws UsageException when one is broken
   */
  public static Globs of(String option, List<String> patterns) {
    return new Globs(patterns.stream().map(pattern -> glob(option, pattern)).toList());
  }

  private static Glob glob(String option, String pattern) {
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      return new Glob(matcher, pattern.indexOf('/') >= 0);
    } catch (PatternSyntaxException e) {
      throw new UsageException(option + ": '" + pattern + "': " + e.getDescription());
    }
  }

  boolean isEmpty() {
    return globs.isEmpty();
  }

  boolean matches(Path below) {
    return globs.stream().anyMatch(glob -> glob.matches(below));
  }
}
