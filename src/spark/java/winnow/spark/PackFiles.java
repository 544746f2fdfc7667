package winnow.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import winnow.learn.Lesson;

/** The packs of many sites as the files of a directory. */
final class PackFiles {
  private static final String EXTENSION = ".rules";

  private PackFiles() {}

  /** Reads them all; where there is no such directory that is told. */
  static List<PackText> in(FileSystem system, Path directory) throws IOException {
    List<PackText> packs = new ArrayList<>();
    for (FileStatus file : system.listStatus(directory)) {
      String name = file.getPath().getName();
      if (file.isFile() && name.endsWith(EXTENSION)) {
        try (InputStream in = system.open(file.getPath())) {
          packs.add(new PackText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
    return packs;
  }

  /** Writes one. A task that is tried twice writes the same twice. */
  static void write(FileSystem system, Path directory, Lesson lesson) throws IOException {
    try (OutputStream out = system.create(new Path(directory, lesson.file()), true)) {
      out.write(lesson.text().getBytes(StandardCharsets.UTF_8));
    }
  }
}
