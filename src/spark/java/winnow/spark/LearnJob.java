package winnow.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import scala.Tuple2;
import winnow.batch.Exit;
import winnow.batch.UsageException;
import winnow.learn.Drawn;
import winnow.learn.Learner;
import winnow.learn.Lesson;
import winnow.learn.Ration;
import winnow.learn.Sample;

/** Learns each site's own chrome from what recurs on its pages. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Learns the chrome of each site, and writes a rule pack for it.")
final class LearnJob implements Callable<Integer> {
  @Mixin SourceOptions sources = new SourceOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Write the packs to this directory.")
  String directory;

  @Option(
      names = "--most",
      paramLabel = "N",
      description =
          "How many pages of all sites are looked at, 128 of a site at most; 20000 by default, as on"
              + " the command line. Where there are more, each site's share is halved, and then some"
              + " sites are left out.")
  long most = Sample.MOST;

  @Mixin PageOptions pages = new PageOptions();

  private final Supplier<SparkSession> spark;
  private final PrintWriter err;
  private final List<String> words;

  LearnJob(Supplier<SparkSession> spark, PrintWriter err, List<String> words) {
    this.spark = spark;
    this.err = err;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new UsageException("--most: wanted a number from 1, not " + most);
    }
    List<PackText> own = pages.packs();
    pages.require(own, err);
    sources.size();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.get().sparkContext());
    Errand errand = Errand.of(context, new Orders(words, own, Map.of()));
    List<Source> found = sources.sources(context.hadoopConfiguration(), pages.reading.format());
    List<Source> parts = Cuts.of(context, errand, found, sources.size());
    LongAccumulator packs = context.sc().longAccumulator("packs");
    learn(draw(context, errand, parts), errand, packs);
    err.println(
        String.format(
            Locale.ROOT,
            "winnow: %,d pages read, %,d failed; %,d packs written",
            errand.pages().value(),
            errand.failures().value(),
            packs.value()));
    return Exit.DONE;
  }

  /** By site, the pages with the lowest hashes: no task holds more of a site than these. */
  private static JavaPairRDD<String, Drawn> draw(
      JavaSparkContext context, Errand errand, List<Source> found) {
    return Errand.slices(context, found)
        .flatMap(slice -> drawn(errand, slice))
        .filter(Optional::isPresent)
        .mapToPair(Optional::get)
        .reduceByKey(Drawn::and);
  }

  private static Iterator<Optional<Tuple2<String, Drawn>>> drawn(
      Errand errand, List<Source> slice) {
    LearnJob job = errand.job(LearnJob.class);
    Drawing drawing = new Drawing(job.pages.sites, errand.pages(), errand.failures());
    return errand.harvest(slice, job.pages.reading.options(), drawing);
  }

  private void learn(JavaPairRDD<String, Drawn> drawn, Errand errand, LongAccumulator packs) {
    // Read twice: to know how many each site may keep, all must have been counted.
    drawn.persist(StorageLevel.MEMORY_AND_DISK());
    Map<Ration.Need, Long> needs =
        drawn.map(site -> Ration.Need.of(site._1(), site._2())).countByValue();
    Ration ration = Ration.of(needs, most);
    if (ration.leftOut(needs) > 0) {
      err.println(
          "winnow: left out, since --most is " + most + ": " + ration.leftOut(needs) + " sites");
    }
    String target = directory;
    drawn.foreachPartition(sites -> learn(errand, sites, ration, target, packs));
    drawn.unpersist();
  }

  private static void learn(
      Errand errand,
      Iterator<Tuple2<String, Drawn>> sites,
      Ration ration,
      String target,
      LongAccumulator packs)
      throws IOException {
    LearnJob job = errand.job(LearnJob.class);
    Learner learner = new Learner(errand.workshop(job.pages).usual().judge());
    Configuration configuration = errand.files().value().value();
    Path directory = new Path(target);
    FileSystem system = directory.getFileSystem(configuration);
    try (Hand hand = new Hand()) {
      while (sites.hasNext()) {
        Tuple2<String, Drawn> site = sites.next();
        if (!ration.feeds(site._1())) {
          continue;
        }
        site._2().cutTo(ration.mostOfASite());
        Lesson lesson = hand.let(() -> learner.learn(site._2(), site._1()));
        if (!lesson.isEmpty()) {
          PackFiles.write(system, directory, lesson);
          packs.add(1);
        }
      }
    }
  }
}
