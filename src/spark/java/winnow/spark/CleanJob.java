package winnow.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import winnow.batch.Exit;
import winnow.batch.UsageException;

/** Cleans pages into JSON Lines or a table. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Cleans the pages of text files, JSON Lines and web archives.")
final class CleanJob implements Callable<Integer> {
  @Mixin SourceOptions sources = new SourceOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Write to this directory, which must not be there yet.")
  String directory;

  @Option(names = "--to", paramLabel = "FORM", description = "Write jsonl (default) or parquet.")
  TableFormat format = TableFormat.JSONL;

  @Option(names = "--overwrite", description = "Replace the directory if it is there.")
  boolean overwrite;

  @Option(names = "--compression", paramLabel = "NAME", description = "As in gzip or zstd.")
  String compression;

  @Option(
      names = "--site-packs",
      paramLabel = "DIR",
      description = "Clean the pages of each site with its pack in DIR, as 'learn' writes them.")
  String packs;

  @Option(names = "--no-removed", description = "Leave out the list of what was removed.")
  boolean noRemoved;

  @Option(names = "--annotate-dates", description = "List the dates within the story too.")
  boolean annotateDates;

  @Mixin PageOptions pages = new PageOptions();

  private final Supplier<SparkSession> spark;
  private final PrintWriter err;
  private final List<String> words;

  CleanJob(Supplier<SparkSession> spark, PrintWriter err, List<String> words) {
    this.spark = spark;
    this.err = err;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    List<PackText> own = pages.packs();
    pages.require(own, err);
    sources.size();
    SparkSession session = spark.get();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Configuration files = context.hadoopConfiguration();
    requireRoom(files);
    Errand errand = Errand.of(context, new Orders(words, own, sitePacks(files)));
    List<Source> found = sources.sources(files, pages.reading.format());
    List<Source> parts = Cuts.of(context, errand, found, sources.size());
    JavaRDD<Outcome> outcomes =
        Errand.slices(context, parts).flatMap(slice -> outcomes(errand, slice));
    SaveMode mode = overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
    format.write(session, outcomes, mode, compression, directory);
    err.println(
        String.format(
            Locale.ROOT,
            "winnow: %,d pages cleaned, %,d failed",
            errand.pages().value(),
            errand.failures().value()));
    return Exit.DONE;
  }

  /** What a task does, on its own machine. */
  private static Iterator<Outcome> outcomes(Errand errand, List<Source> slice) {
    CleanJob job = errand.job(CleanJob.class);
    Workshop workshop = errand.workshop(job.pages);
    Cleaning cleaning = new Cleaning(job, workshop, errand.pages(), errand.failures());
    return errand.harvest(slice, job.pages.reading.options(), cleaning);
  }

  private void requireRoom(Configuration files) throws IOException {
    Path target = new Path(directory);
    if (!overwrite && target.getFileSystem(files).exists(target)) {
      throw new UsageException("-o: " + directory + " is there already; --overwrite replaces it");
    }
  }

  private Map<String, PackText> sitePacks(Configuration files) throws IOException {
    if (packs == null) {
      return Map.of();
    }
    Path from = new Path(packs);
    FileSystem system = from.getFileSystem(files);
    Map<String, PackText> all = new HashMap<>();
    for (PackText pack : PackFiles.in(system, from)) {
      pack.site().ifPresent(site -> all.put(site, pack));
    }
    return all;
  }
}
