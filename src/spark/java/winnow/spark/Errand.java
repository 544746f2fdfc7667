package winnow.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import winnow.read.ReadOptions;

/**
 * A job on its way to the tasks, which are handed slices of its sources.
 *
 * @param attempts how often a task is tried before the job is given up
 * @param pages read so far; a task that is tried twice counts twice
 */
record Errand(
    Broadcast<Orders> orders,
    Broadcast<SerializableConfiguration> files,
    int attempts,
    LongAccumulator pages,
    LongAccumulator failures)
    implements Serializable {
  // Spark's own default.
  private static final int USUAL_ATTEMPTS = 4;

  static Errand of(JavaSparkContext spark, Orders orders) {
    // On one machine a task is tried once, whatever the setting says.
    int attempts =
        spark.isLocal() ? 1 : spark.getConf().getInt("spark.task.maxFailures", USUAL_ATTEMPTS);
    return new Errand(
        spark.broadcast(orders),
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())),
        attempts,
        spark.sc().longAccumulator("pages"),
        spark.sc().longAccumulator("failures"));
  }

  /** One slice a task, so that what comes out keeps the order of the sources. */
  static JavaRDD<List<Source>> slices(JavaSparkContext spark, List<Source> sources) {
    List<List<Source>> slices = Slices.of(sources, spark.defaultParallelism());
    return spark.parallelize(slices, Math.max(1, slices.size()));
  }

  /** The job as it was asked for, on the machine of a task. */
  <J> J job(Class<J> kind) {
    return kind.cast(Jobs.parsed(orders.value().words()));
  }

  Workshop workshop(PageOptions options) {
    return Workshop.of(options, orders.value());
  }

  /**
   * What comes of the pages of a slice; its files are closed when the task ends, however it does.
   */
  <T> Iterator<T> harvest(List<Source> slice, ReadOptions options, Work<T> work) {
    Harvest<T> harvest = new Harvest<>(slice, options, opener(), work);
    TaskCompletionListener end = task -> harvest.close();
    TaskContext.get().addTaskCompletionListener(end);
    return harvest;
  }

  private Harvest.Opener opener() {
    Configuration configuration = files.value().value();
    boolean triesAgain = TaskContext.get().attemptNumber() + 1 < attempts;
    return new Harvest.Opener() {
      @Override
      public InputStream open(Source source) throws IOException {
        FSDataInputStream file = source.path().getFileSystem(configuration).open(source.path());
        if (!source.isWhole()) {
          file.seek(source.stretch().from());
        }
        return file;
      }

      @Override
      public boolean triesAgain() {
        return triesAgain;
      }
    };
  }
}
