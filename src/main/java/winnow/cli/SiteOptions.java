package winnow.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import winnow.batch.Input;
import winnow.batch.UsageException;
import winnow.read.Incoming;

/** Which site a page is of. */
public final class SiteOptions {
  @Option(
      names = "--site",
      paramLabel = "NAME",
      description =
          "Take all pages for pages of this site; else a record's field 'site' or the host of its"
              + " 'url' tells, and of files their directory.")
  String name;

  /**
   * What to call the site of a page.
   *
   * @throws UsageException when the name given is no name
   */
  public String of(Input input, Incoming page) {
    return name == null ? page.site().orElseGet(() -> place(input)) : name;
  }

  /** A name that is none is told. */
  public void require() {
    if (name != null && (name.isBlank() || name.chars().anyMatch(c -> c < ' '))) {
      throw new UsageException("--site: a name is wanted");
    }
  }

  // Of a file of records that tell no site, the file itself.
  private static String place(Input input) {
    Path path = input.path().orElse(Path.of(input.label()));
    Path whole = path.toAbsolutePath().normalize();
    Path place = input.format().hasRecords() ? whole : whole.getParent();
    return Optional.ofNullable(place).map(Path::getFileName).map(Path::toString).orElse("files");
  }
}
