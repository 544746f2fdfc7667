package winnow.spark;

import java.util.Optional;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;
import winnow.cli.SiteOptions;
import winnow.learn.Drawn;
import winnow.read.Incoming;

/** Hands the pages of a task on, each under its site; a page that failed teaches nothing. */
record Drawing(SiteOptions sites, LongAccumulator pages, LongAccumulator failures)
    implements Work<Optional<Tuple2<String, Drawn>>> {
  @Override
  public Optional<Tuple2<String, Drawn>> page(Source source, String place, Incoming page) {
    pages.add(1);
    String site = sites.of(source.input(), page);
    return Optional.of(new Tuple2<>(site, Drawn.of(source.name() + place, page.page())));
  }

  @Override
  public Optional<Tuple2<String, Drawn>> failed(Source source, String place, String reason) {
    failures.add(1);
    return Optional.empty();
  }
}
