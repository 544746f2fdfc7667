package winnow.cli;

import java.util.ArrayList;
import java.util.List;
import winnow.Winnow;
import winnow.batch.Exit;
import winnow.batch.Input;
import winnow.batch.Pages;
import winnow.batch.UsageException;
import winnow.learn.Learner;
import winnow.learn.Lesson;
import winnow.learn.Sample;
import winnow.read.ReadOptions;

/**
 * What the inputs teach, site by site.
 *
 * @param exit how the reading went
 */
record Lessons(List<Lesson> lessons, int exit) {
  Lessons {
    lessons = List.copyOf(lessons);
  }

  /** Nothing learned. */
  static Lessons none() {
    return new Lessons(List.of(), Exit.DONE);
  }

  /**
   * Reads all inputs once.
   *
   * @throws UsageException when one of them is stdin, which others have to read again
   */
  static Lessons of(
      List<Input> inputs, ReadOptions options, SiteOptions sites, Winnow winnow, Terminal told) {
    sites.require();
    if (inputs.stream().anyMatch(input -> input.path().isEmpty())) {
      throw new UsageException("learning wants files or directories, not stdin");
    }
    Sample sample = new Sample();
    Pages pages =
        new Pages(
            options,
            (input, place, page) ->
                sample.add(sites.of(input, page), input.label() + place, page.page()),
            told::complain);
    int exit = pages.read(inputs);
    sample.leftOut().ifPresent(told::complain);
    Learner learner = new Learner(winnow.judge());
    List<Lesson> lessons = new ArrayList<>();
    for (String site : sample.sites()) {
      lessons.add(learner.learn(sample, site));
    }
    return new Lessons(lessons, exit);
  }
}
