package winnow;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The plan of the house: each package knows only those to its left. */
@AnalyzeClasses(packages = "winnow", importOptions = DoNotIncludeTests.class)
final class LayersTest {
  @ArchTest
  static final ArchRule packagesKnowOnlyThoseToTheirLeft =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("winnow.text")
          .layer("read")
          .definedBy("winnow.read")
          .layer("date")
          .definedBy("winnow.date")
          .layer("rule")
          .definedBy("winnow.rule")
          .layer("judge")
          .definedBy("winnow.judge")
          .layer("article")
          .definedBy("winnow.article")
          .layer("write")
          .definedBy("winnow.write")
          .layer("door")
          .definedBy("winnow")
          .layer("cli")
          .definedBy("winnow.cli")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("date")
          .mayNotAccessAnyLayer()
          .whereLayer("read")
          .mayOnlyAccessLayers("text")
          .whereLayer("rule")
          .mayOnlyAccessLayers("text", "date")
          .whereLayer("judge")
          .mayOnlyAccessLayers("text", "date", "rule")
          .whereLayer("article")
          .mayOnlyAccessLayers("text", "date", "rule", "judge")
          .whereLayer("write")
          .mayOnlyAccessLayers("text", "date", "rule", "judge", "article")
          .whereLayer("door")
          .mayOnlyAccessLayers("text", "read", "date", "rule", "judge", "article", "write")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule packagesFormNoRing =
      slices().matching("winnow.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheDoorKnowsTheProcess =
      ArchRuleDefinition.noClasses()
          .that()
          .doNotHaveFullyQualifiedName("winnow.cli.Main")
          .should()
          .accessClassesThat()
          .haveFullyQualifiedName("java.lang.System");
}
