package winnow.judge;

import java.util.ArrayList;
import java.util.List;
import winnow.rule.Evidence;
import winnow.rule.Role;

/**
 * A block and where the walk put it.
 *
 * @param odds the log-odds beyond the page's threshold that it is story
 */
record Judged(Look look, Stage stage, Role role, double odds) {
  Verdict verdict() {
    return Verdict.of(look.block(), role, evidence());
  }

  /** What rules and neighbours said, and what measures and layout had to say. */
  private List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>(look.evidence());
    all.add(Evidence.of(Known.SHAPE, Role.STORY, odds, "by its measures"));
    double prior = Layout.standard().prior(stage, role, look.says(role));
    all.add(Evidence.of(Known.LAYOUT, role, prior, role.label() + " in the " + stage.label()));
    return all;
  }
}
