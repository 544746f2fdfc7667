package winnow.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import winnow.Winnow;
import winnow.eval.Evaluation;
import winnow.judge.Judge;
import winnow.model.ForestFile;
import winnow.model.Models;
import winnow.read.PlainText;

final class FitTest {
  private static final Judge JUDGE = Winnow.standard().judge();

  @Test
  void aHandfulOfPagesTeachesToTellAnothersStory() {
    Models models = fit().models();

    Judge.Sight sight = JUDGE.sight(PlainText.read(Golds.page("new.example", 3).input()));
    double[] odds = models.odds(sight.seen()).story();

    for (int i = 0; i < odds.length; i++) {
      boolean isStory = sight.blocks().get(i).text().endsWith(".");
      assertEquals(isStory, odds[i] > 0, sight.blocks().get(i).text() + " " + odds[i]);
    }
  }

  @Test
  void theSamePagesGiveTheSameForests() {
    Models once = fit().models();
    Models again = fit().models();

    assertEquals(ForestFile.write(once.title()), ForestFile.write(again.title()));
    assertEquals(ForestFile.write(once.story()), ForestFile.write(again.story()));
  }

  @Test
  void theReportHasEachCollectionAndEveryPageOnce() {
    List<String> progress = new ArrayList<>();

    Map<String, Evaluation> scores = fit().crossValidated(2, progress::add);

    assertEquals(List.of("fold 1 of 2", "fold 2 of 2"), progress);
    assertTrue(scores.keySet().containsAll(Set.of("lamps", "piers")), scores.keySet().toString());
    scores.forEach(
        (name, pages) ->
            assertEquals(name.startsWith("lamps") ? 6 : 3, pages.report().all().pages(), name));
    String report = String.join("\n", FitReport.of(scores, 2));
    assertTrue(report.startsWith("Cross-validated by site, 2 folds:"), report);
    for (String line :
        new String[] {"lamps shingles", "lamps title", "piers words", "piers title"}) {
      assertTrue(report.contains("\n" + line + " "), report);
    }
  }

  @Test
  void anEmptyPageIsNotCounted() {
    Fit fit = new Fit(JUDGE);

    fit.add("lamps", Golds.text(" \n\n ", "Lamps"));
    fit.add("lamps", Golds.text("Lamps", "Lamps"));

    assertEquals(1, fit.pages());
  }

  @Test
  void pagesWithoutATitleTeachStoriesAllTheSame() {
    Fit fit = new Fit(JUDGE);
    for (int i = 0; i < 6; i++) {
      fit.add("lamps", Golds.untitled("site" + i, i));
    }

    Models models = fit.models();

    assertTrue(Double.isFinite(models.title().base()), "title base " + models.title().base());
    assertTrue(Double.isFinite(models.story().base()), "story base " + models.story().base());
  }

  @Test
  void aPageOfNothingButAStrokeSpoilsNothing() {
    Fit fit = fit();
    fit.add("lamps", Golds.text("_____", ""));

    Models models = fit.models();

    assertTrue(Double.isFinite(models.story().base()), "story base " + models.story().base());
    for (String line : ForestFile.write(models.story())) {
      assertTrue(!line.contains("NaN"), line);
    }
  }

  @Test
  void pagesOfOneSiteTeachToo() {
    Fit fit = new Fit(JUDGE);
    for (int i = 0; i < 4; i++) {
      fit.add("lamps", Golds.page("one.example", i));
    }

    assertTrue(Double.isFinite(fit.models().story().base()));
  }

  private static Fit fit() {
    Fit fit = new Fit(JUDGE);
    for (int i = 0; i < 6; i++) {
      fit.add("lamps", Golds.page("site" + i + ".example", i % 3));
    }
    for (int i = 0; i < 3; i++) {
      fit.add("piers", Golds.page("post" + i + ".example", i));
    }
    return fit;
  }
}
