package winnow.eval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import winnow.article.Article;
import winnow.article.Articles;
import winnow.date.DateLine;
import winnow.date.DateReader;
import winnow.judge.Glance;
import winnow.judge.Judgement;
import winnow.judge.Verdict;
import winnow.rule.Evidence;
import winnow.rule.Role;
import winnow.text.Block;
import winnow.text.Line;
import winnow.text.Part;
import winnow.text.Shape;

/** Makes judged pages for tests, whatever a judge would say. */
final class Judged {
  private Judged() {}

  static Verdict line(int number, String text, Role role, Evidence... because) {
    return part(number, text, 0, text.length(), role, because);
  }

  static Verdict part(int number, String text, int from, int to, Role role, Evidence... because) {
    Part part = new Part(new Line(number, text), from, to);
    return Verdict.of(Block.of(List.of(part), false), role, List.of(because));
  }

  static Judgement page(Verdict... verdicts) {
    List<Glance> glances = Stream.of(verdicts).map(Judged::glance).toList();
    return new Judgement(List.of(verdicts), glances, block -> "", Optional.empty(), List.of());
  }

  private static Glance glance(Verdict verdict) {
    String text = verdict.block().text();
    return new Glance(Shape.of(text), DateLine.of(text, DateReader.standard()));
  }

  static Cleaned cleaned(Judgement judgement) {
    Article article = Articles.of(judgement, DateReader.standard());
    return new Cleaned(judgement, article, DateReader.standard());
  }
}
