package winnow.spark;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import scala.Option;
import winnow.batch.Exit;
import winnow.batch.Reasons;
import winnow.batch.UsageException;

/** winnow's jobs on Apache Spark, which {@code spark-submit} starts. */
@Command(
    name = "winnow-spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Cleans pages, and learns sites, on Apache Spark as winnow does on one machine.")
public final class Jobs {
  private final Supplier<SparkSession> spark;
  private final PrintWriter err;

  /** Jobs that ask for Spark when there is something to do. */
  Jobs(Supplier<SparkSession> spark, PrintWriter err) {
    this.spark = requireNonNull(spark, "spark");
    this.err = requireNonNull(err, "err");
  }

  public static void main(String[] args) {
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    int exit = new Jobs(Jobs::session, err).run(args);
    stop(SparkSession.getDefaultSession());
    // Only what could not be done at all: a cluster takes any other number for a dead job.
    if (exit != Exit.DONE) {
      System.exit(exit);
    }
  }

  private static SparkSession session() {
    return SparkSession.builder().appName("winnow").getOrCreate();
  }

  private static void stop(Option<SparkSession> session) {
    if (session.isDefined()) {
      session.get().stop();
    }
  }

  /** Runs one job; tests call this. */
  int run(String... words) {
    CommandLine line = line(List.of(words));
    line.setErr(err);
    line.setExecutionExceptionHandler((e, failed, parsed) -> failed(e));
    return line.execute(words);
  }

  private CommandLine line(List<String> words) {
    CommandLine line = new CommandLine(this);
    line.addSubcommand("clean", new CleanJob(spark, err, words));
    line.addSubcommand("learn", new LearnJob(spark, err, words));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  /** The job that a command line asks for, as it is known on a machine that does a part of it. */
  static Object parsed(List<String> words) {
    PrintWriter nobody = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    Supplier<SparkSession> none =
        () -> {
          throw new IllegalStateException("only the driver has a session");
        };
    return new Jobs(none, nobody)
        .line(words)
        .parseArgs(words.toArray(String[]::new))
        .subcommand()
        .commandSpec()
        .userObject();
  }

  private int failed(Exception e) throws Exception {
    if (e instanceof UsageException) {
      err.println("winnow: " + e.getMessage());
      return Exit.USAGE;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      IOException told = e instanceof IOException io ? io : ((UncheckedIOException) e).getCause();
      err.println("winnow: " + Reasons.of(told));
      return Exit.PARTLY;
    }
    throw e;
  }
}
