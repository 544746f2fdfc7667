package winnow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import winnow.batch.Fingerprint;
import winnow.batch.Reasons;
import winnow.batch.UsageException;

/** All that decides what a page becomes besides the page, as one hash. */
final class Settings {
  // Whatever is not named here counts: an option too many redoes work, one too few keeps old work.
  private static final Set<String> WITHOUT_BEARING =
      Set.of(
          "--output",
          "--resume",
          "--check",
          "--dry-run",
          "--jobs",
          "--quiet",
          "--verbose",
          "--files-from",
          "--null",
          "--include",
          "--exclude",
          "--hidden",
          "--follow",
          "--rules",
          "--stdin-name");

  private Settings() {}

  static String of(ParseResult parsed, OwnPacks own, Lessons lessons) {
    List<String> all = new ArrayList<>();
    for (OptionSpec option : parsed.matchedOptions()) {
      if (!WITHOUT_BEARING.contains(option.longestName())) {
        all.add(option.longestName() + "=" + option.originalStringValues());
      }
    }
    all.sort(null);
    own.files.forEach(pack -> all.add(hash(pack)));
    lessons.lessons().forEach(lesson -> all.add(lesson.text()));
    Release release = Release.shipped();
    all.add(release.version() + " " + release.rules() + " " + release.model());
    return Fingerprint.of(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(Path pack) {
    try {
      return Fingerprint.of(Files.readAllBytes(pack));
    } catch (IOException e) {
      throw new UsageException(Reasons.of(pack.toString(), e));
    }
  }
}
