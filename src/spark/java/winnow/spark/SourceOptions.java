package winnow.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.batch.Reasons;
import winnow.batch.UsageException;
import winnow.read.InputFormat;
import winnow.read.Size;
import winnow.read.Unpacked;

/** What is to be read. */
final class SourceOptions {
  @Parameters(
      paramLabel = "FILE|DIR",
      description = "What to read: of a directory all text files, JSON Lines and web archives.")
  List<String> arguments = List.of();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "Read the files named there too, one a line; packed or not.")
  String list;

  @Option(
      names = "--split",
      paramLabel = "SIZE",
      description =
          "Cut larger JSON Lines that are not packed into parts of this size; 64M by default. Their"
              + " lines are counted first.")
  String split = "64M";

  /** A part's size. */
  long size() {
    try {
      return Size.parse(split);
    } catch (NumberFormatException e) {
      throw new UsageException("--split: '" + split + "' is no size; wanted one like 64M or 1G");
    }
  }

  /** All there is to read. */
  List<Source> sources(Configuration files, Optional<InputFormat> format) throws IOException {
    if (arguments.isEmpty() && list == null) {
      throw new UsageException("nothing to read; wanted files, directories or --files-from");
    }
    Sources sources = new Sources(files, format);
    for (String argument : arguments) {
      sources.add(argument);
    }
    if (list != null) {
      for (String name : listed(files)) {
        sources.addListed(name);
      }
    }
    return sources.found();
  }

  private List<String> listed(Configuration files) {
    Path path = new Path(list);
    try (InputStream in = path.getFileSystem(files).open(path);
        InputStream unpacked = Unpacked.of(in)) {
      String text = new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(name -> !name.isEmpty()).toList();
    } catch (IOException e) {
      throw new UsageException("--files-from " + Reasons.of(list, e));
    }
  }
}
