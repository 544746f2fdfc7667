package winnow.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import winnow.Winnow;
import winnow.rule.RulePack;

/**
 * The cleaners of one machine, made once for all tasks that have the same orders: to read the rules
 * takes longer than many pages.
 */
final class Workshop {
  private static final Map<Orders, Workshop> ALL = new ConcurrentHashMap<>();
  // Each holds the rules of its site; the shipped ones are everyone's.
  private static final int MOST_SITES = 1_000;

  private final PageOptions options;
  private final Orders orders;
  private final List<RulePack> own;
  private final Winnow usual;
  private final Map<String, Winnow> learned = new LinkedHashMap<>(16, 0.75f, true);

  private Workshop(PageOptions options, Orders orders) {
    this.options = options;
    this.orders = orders;
    this.own = orders.own().stream().map(PackText::read).toList();
    this.usual = options.winnow(own);
  }

  static Workshop of(PageOptions options, Orders orders) {
    return ALL.computeIfAbsent(orders, key -> new Workshop(options, key));
  }

  /** Who cleans the pages of no site in particular. */
  Winnow usual() {
    return usual;
  }

  /** Who cleans the pages of a site. */
  Winnow of(String site) {
    PackText pack = orders.learned().get(site);
    return pack == null ? usual : learned(site, pack);
  }

  private synchronized Winnow learned(String site, PackText pack) {
    Winnow winnow = learned.computeIfAbsent(site, key -> with(pack));
    if (learned.size() > MOST_SITES) {
      learned.remove(learned.keySet().iterator().next());
    }
    return winnow;
  }

  private Winnow with(PackText pack) {
    List<RulePack> all = new ArrayList<>(own);
    all.add(pack.read());
    return options.winnow(all);
  }
}
