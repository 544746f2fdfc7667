package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import winnow.rule.Evidence;
import winnow.rule.Role;

/** A block and where the walk put it. */
record Judged(Look look, Stage stage, Role role) {
  Verdict verdict() {
    return Verdict.of(look.block(), role, evidence());
  }

  /** What rules and neighbours said, and what shape and layout had to say. */
  private List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>(look.evidence());
    ShapeModel model = ShapeModel.standard();
    List<ShapeModel.Term> terms = model.storyTerms(look.subject());
    all.add(Evidence.of(Known.SHAPE, Role.STORY, look.story(), spelled(terms)));
    if (role == Role.TITLE) {
      String why = spelled(model.titleTerms(look.subject()));
      all.add(Evidence.of(Known.SHAPE, Role.TITLE, look.title(), why));
    }
    double prior = Layout.standard().prior(stage, role, look.says(role));
    all.add(Evidence.of(Known.LAYOUT, role, prior, role.label() + " in the " + stage.label()));
    return all;
  }

  private static String spelled(List<ShapeModel.Term> terms) {
    return String.join(
        ", ", terms.stream().map(term -> term.name() + " " + signed(term.score())).toList());
  }

  private static String signed(double score) {
    return String.format(Locale.ROOT, "%+.1f", score);
  }
}
