package winnow.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The forms in which a job leaves what came of the pages. */
enum TableFormat {
  /**
   * A line each, in the order of the input where the files are read in the order of their names.
   */
  JSONL,
  /** A row each. */
  PARQUET;

  void write(
      SparkSession spark,
      JavaRDD<Outcome> outcomes,
      SaveMode mode,
      String compression,
      String directory) {
    switch (this) {
      case JSONL -> with(compression, lines(spark, outcomes)).mode(mode).text(directory);
      case PARQUET -> with(compression, rows(spark, outcomes)).mode(mode).parquet(directory);
    }
  }

  private static <T> DataFrameWriter<T> with(String compression, DataFrameWriter<T> writer) {
    return compression == null ? writer : writer.option("compression", compression);
  }

  private static DataFrameWriter<String> lines(SparkSession spark, JavaRDD<Outcome> outcomes) {
    return spark.createDataset(outcomes.map(Outcome::line).rdd(), Encoders.STRING()).write();
  }

  private static DataFrameWriter<org.apache.spark.sql.Row> rows(
      SparkSession spark, JavaRDD<Outcome> outcomes) {
    return spark.createDataFrame(outcomes.map(Columns::of), Columns.SCHEMA).write();
  }
}
