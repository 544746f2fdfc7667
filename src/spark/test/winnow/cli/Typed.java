package winnow.cli;

/**
 * What the command line prints, for those who must print the same.
 *
 * @param out a line each
 */
public record Typed(int exit, String out, String err) {
  /** Runs it inside the tests' own process. */
  public static Typed run(String... words) {
    Runner runner = Runner.run("", words);
    return new Typed(runner.exit(), runner.out(), runner.err());
  }
}
