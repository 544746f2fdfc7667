package winnow.learn;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import winnow.judge.Judge;
import winnow.learn.Decision.Learned;
import winnow.learn.Decision.Refused;

/** Learns the chrome of sites from what recurs on their pages. */
public final class Learner {
  /** Fewer pages that tell different things say nothing of a site. */
  private static final int LEAST_PAGES = 3;

  private final Judge judge;

  /** With a judge who is asked what recurring lines look like to one who sees a single page. */
  public Learner(Judge judge) {
    this.judge = requireNonNull(judge, "judge");
  }

  /** What the pages that were drawn from a site teach. */
  public Lesson learn(Sample sample, String site) {
    return learn(sample.of(site), site);
  }

  /** The same, where they were drawn by the caller. */
  public Lesson learn(Drawn drawn, String site) {
    List<Leaf> leaves = drawn.pages().stream().map(Leaf::of).toList();
    SitePages pages = new SitePages(Duplicates.merged(leaves));
    Report report = new Report(site, drawn, pages.size());
    if (pages.size() < LEAST_PAGES) {
      return new Lesson(site, List.of(), report.nothing(LEAST_PAGES));
    }
    List<Frame> frames = Frames.of(pages, judge);
    List<Decision> decisions = withoutFramed(decisions(pages), frames);
    List<String> text = new Pack(site, drawn, pages).of(decisions, frames);
    return new Lesson(site, text, report.of(decisions, frames));
  }

  private List<Decision> decisions(SitePages pages) {
    return new Settling(pages, Opinions.of(pages, judge)).all();
  }

  private static List<Decision> withoutFramed(List<Decision> decisions, List<Frame> frames) {
    Set<String> framed = new HashSet<>();
    frames.forEach(frame -> framed.addAll(frame.lines()));
    List<Decision> rest = new ArrayList<>();
    for (Decision each : decisions) {
      boolean isFramed = framed.contains(each.line().folded());
      rest.add(
          isFramed && each instanceof Learned
              ? new Refused(each.line(), "learned as a line with a slot")
              : each);
    }
    return rest;
  }
}
