package winnow.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import winnow.batch.UsageException;
import winnow.read.InputFormat;

/** Finds what there is to read, in the order in which the command line reads it. */
final class Sources {
  // As a file system orders names, which is by their bytes.
  private static final Comparator<FileStatus> BY_NAME =
      Comparator.comparing(Sources::bytes, Arrays::compareUnsigned);

  private final Configuration files;
  private final Optional<InputFormat> told;
  private final List<Source> found = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param told the form of all of it, where the caller knows it
   */
  Sources(Configuration files, Optional<InputFormat> told) {
    this.files = files;
    this.told = told;
  }

  /** Adds a file, or all that is read below a directory. */
  void add(String argument) throws IOException {
    Path path = path(argument);
    FileSystem system = path.getFileSystem(files);
    Optional<FileStatus> status = status(system, path);
    if (status.isEmpty()) {
      // Told when it is read, as one that goes away in between is.
      addListed(argument);
    } else {
      String name =
          argument.endsWith("/") ? argument.substring(0, argument.length() - 1) : argument;
      add(system, status.get(), status.get().isDirectory() ? name : argument, true);
    }
  }

  /** Adds a file without looking whether it is there: a list may be long, and far away. */
  void addListed(String name) throws IOException {
    Path path = path(name);
    Path whole = path.getFileSystem(files).makeQualified(path);
    found.add(new Source(name, whole.toString(), Source.UNKNOWN, format(name)));
  }

  private static Path path(String argument) {
    try {
      return new Path(argument);
    } catch (IllegalArgumentException e) {
      throw new UsageException("'" + argument + "': no name of a file: " + e.getMessage());
    }
  }

  private static Optional<FileStatus> status(FileSystem system, Path path) throws IOException {
    try {
      return Optional.of(system.getFileStatus(path));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private void add(FileSystem system, FileStatus file, String name, boolean isTyped)
      throws IOException {
    if (file.isDirectory()) {
      addBelow(system, file, name);
    } else if (isTyped || InputFormat.named(name).isPresent()) {
      found.add(new Source(name, file.getPath().toString(), file.getLen(), format(name)));
    }
  }

  private void addBelow(FileSystem system, FileStatus directory, String name) throws IOException {
    FileStatus[] entries = system.listStatus(directory.getPath());
    Arrays.sort(entries, BY_NAME);
    for (FileStatus entry : entries) {
      String last = entry.getPath().getName();
      if (!last.startsWith(".")) {
        add(system, entry, name + "/" + last, false);
      }
    }
  }

  private static byte[] bytes(FileStatus entry) {
    return entry.getPath().getName().getBytes(StandardCharsets.UTF_8);
  }

  private InputFormat format(String name) {
    return told.or(() -> InputFormat.named(name)).orElse(InputFormat.TEXT);
  }

  List<Source> found() {
    return Collections.unmodifiableList(found);
  }
}
