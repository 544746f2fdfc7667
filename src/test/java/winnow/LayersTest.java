package winnow;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The plan of the house: each package knows only those to its left. */
final class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("winnow");

  private static final String[] ROOMS = {
    "winnow",
    "winnow.text..",
    "winnow.read..",
    "winnow.date..",
    "winnow.rule..",
    "winnow.model..",
    "winnow.judge..",
    "winnow.article..",
    "winnow.write..",
    "winnow.eval..",
    "winnow.fit..",
    "winnow.learn..",
    "winnow.batch..",
    "winnow.cli.."
  };

  @Test
  void packagesKnowOnlyThoseToTheirLeft() {
    ArchRule plan =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("winnow.text..")
            .layer("read")
            .definedBy("winnow.read..")
            .layer("date")
            .definedBy("winnow.date..")
            .layer("rule")
            .definedBy("winnow.rule..")
            .layer("model")
            .definedBy("winnow.model..")
            .layer("judge")
            .definedBy("winnow.judge..")
            .layer("article")
            .definedBy("winnow.article..")
            .layer("write")
            .definedBy("winnow.write..")
            .layer("eval")
            .definedBy("winnow.eval..")
            .layer("fit")
            .definedBy("winnow.fit..")
            .layer("learn")
            .definedBy("winnow.learn..")
            .layer("batch")
            .definedBy("winnow.batch..")
            .layer("door")
            .definedBy("winnow")
            .layer("cli")
            .definedBy("winnow.cli..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("date")
            .mayNotAccessAnyLayer()
            .whereLayer("read")
            .mayOnlyAccessLayers("text")
            .whereLayer("rule")
            .mayOnlyAccessLayers("text", "date")
            .whereLayer("model")
            .mayOnlyAccessLayers("text")
            .whereLayer("judge")
            .mayOnlyAccessLayers("text", "date", "rule", "model")
            .whereLayer("article")
            .mayOnlyAccessLayers("text", "date", "rule", "judge")
            .whereLayer("write")
            .mayOnlyAccessLayers("text", "date", "rule", "judge", "article")
            .whereLayer("eval")
            .mayOnlyAccessLayers("text", "date", "rule", "judge", "article")
            .whereLayer("fit")
            .mayOnlyAccessLayers(
                "text", "read", "date", "rule", "model", "judge", "article", "eval")
            .whereLayer("learn")
            .mayOnlyAccessLayers("text", "read", "date", "rule", "judge", "article")
            .whereLayer("learn")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("batch")
            .mayOnlyAccessLayers("text", "read", "article")
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("door")
            .mayOnlyAccessLayers("text", "read", "date", "rule", "judge", "article", "write")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    plan.check(CLASSES);
  }

  @Test
  void everyClassHasItsRoom() {
    ArchRule plan = ArchRuleDefinition.classes().should().resideInAnyPackage(ROOMS);

    plan.check(CLASSES);
  }

  @Test
  void noClassKnowsOneWithoutARoom() {
    ArchRule plan =
        ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("winnow..")
                    .and(DescribedPredicate.not(resideInAnyPackage(ROOMS))));

    plan.check(CLASSES);
  }

  @Test
  void packagesFormNoRing() {
    ArchRule plan = slices().matching("winnow.(*)..").should().beFreeOfCycles();

    plan.check(CLASSES);
  }

  @Test
  void onlyTheDoorKnowsTheProcess() {
    ArchRule plan =
        ArchRuleDefinition.noClasses()
            .that()
            .haveNameNotMatching("winnow\\.cli\\.Main(\\$\\d+)?")
            .should()
            .accessClassesThat()
            .haveNameMatching("java\\.lang\\.(System|Runtime|ProcessHandle|ProcessBuilder)");

    plan.check(CLASSES);
  }
}
