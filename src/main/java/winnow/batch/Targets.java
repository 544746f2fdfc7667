package winnow.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which file below the output directory each input's pages go to; all is refused or none. */
public final class Targets {
  private final Path directory;
  private final boolean isText;
  private final Map<Input, Path> byInput = new LinkedHashMap<>();
  private final Map<Path, Input> taken = new HashMap<>();
  private final Set<Path> seen = new HashSet<>();

  private Targets(Path directory, boolean isText) {
    this.directory = directory;
    this.isText = isText;
  }

  /**
   * The targets of all inputs, relative to the directory.
   *
   * @param isText whether text is written, and not JSON
   * @throws UsageException when one would leave the directory, or two would be one
   */
  public static Map<Input, Path> of(List<Input> inputs, Path directory, boolean isText) {
    Targets targets = new Targets(directory, isText);
    inputs.forEach(targets::add);
    inputs.forEach(targets::requireUnread);
    return targets.byInput;
  }

  private void add(Input input) {
    Path below =
        input
            .below()
            .orElseThrow(
                () -> new UsageException(input.label() + ": -o wants a name for it; --stdin-name"))
            .normalize();
    Path name = below.getFileName();
    if (below.isAbsolute() || below.startsWith("..") || name == null || name.toString().isEmpty()) {
      throw new UsageException(input.label() + ": its output would leave " + directory);
    }
    Path target = below.resolveSibling(name + extension(input));
    Input other = taken.putIfAbsent(target, input);
    if (other != null) {
      throw new UsageException(
          other.label() + " and " + input.label() + ": both would go to " + target);
    }
    requireWithin(target, input);
    byInput.put(input, target);
  }

  private String extension(Input input) {
    if (isText) {
      return ".txt";
    }
    return input.format().hasRecords() ? ".jsonl" : ".json";
  }

  // A link below the directory may lead out of it.
  private void requireWithin(Path target, Input input) {
    Path parent = directory.resolve(target).getParent();
    if (!seen.add(parent) || !Files.exists(directory)) {
      return;
    }
    while (!Files.exists(parent)) {
      parent = parent.getParent();
    }
    try {
      if (!parent.toRealPath().startsWith(directory.toRealPath())) {
        throw new UsageException(
            input.label() + ": its output would leave " + directory + " by the link " + parent);
      }
    } catch (IOException e) {
      throw new UsageException(Reasons.of(parent.toString(), e));
    }
  }

  private void requireUnread(Input input) {
    if (input.path().isEmpty()) {
      return;
    }
    Path path = input.path().get().toAbsolutePath().normalize();
    Path root = directory.toAbsolutePath().normalize();
    if (path.startsWith(root) && taken.containsKey(root.relativize(path))) {
      throw new UsageException(input.label() + ": it would be written over while it is read");
    }
  }
}
