package winnow.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import winnow.article.Removed;
import winnow.batch.Cleaned;
import winnow.batch.Destination;
import winnow.batch.Input;
import winnow.rule.Role;

/** Tells of each page what would be removed, and keeps the answer to whether anything would. */
final class CheckReport implements Destination {
  private final Output out;
  private boolean isClean = true;

  CheckReport(Output out) {
    this.out = out;
  }

  boolean isClean() {
    return isClean;
  }

  @Override
  public void page(Input input, String place, Cleaned page) throws IOException {
    if (!page.removed().isEmpty()) {
      isClean = false;
      out.write(input.label() + place + ": " + told(page) + "\n");
    }
  }

  private static String told(Cleaned page) {
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    for (Removed each : page.removed()) {
      counts.merge(each.category(), 1, Integer::sum);
    }
    String categories =
        counts.entrySet().stream()
            .map(each -> each.getKey().label() + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return page.removed().size() + " to remove: " + categories;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
