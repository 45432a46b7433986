package org.recourse.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.recourse.house.offence.Offences;

/** Who may touch the engine, and how classes are named and wired. */
class ImportRulesTests {

  private static final String NOTHING_SAYING = ".*(Impl|Utils?|Manager|Helper|Delegate)";

  static final List<ArchRule> RULES =
      List.of(
          noClasses()
              .that()
              .resideOutsideOfPackages("org.recourse.engine..", "org.recourse.*.steps..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("org.camunda..")
              .because("leaving Camunda 7 must stay a rename in engine and steps"),
          noClasses()
              .that()
              .resideOutsideOfPackage("org.recourse.engine..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage("org.camunda.bpm.engine.impl..")
              .because("the engine's internals may move; one room knows them"),
          noClasses()
              .should()
              .haveNameMatching(NOTHING_SAYING)
              .because("a name says what a thing is in the hospital; these suffixes say nothing"),
          NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
              "a constructor shows what a class needs; a field hides it"));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.recourse");

  @ParameterizedTest
  @FieldSource("RULES")
  void the_product_keeps(ArchRule rule) {
    rule.check(PRODUCT);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void somebody_who_breaks_it_is_caught_by(ArchRule rule) {
    var offender = new ClassFileImporter().importClasses(Offences.GateHelper.class);

    assertThat(rule.evaluate(offender).hasViolation()).isTrue();
  }

  @Test
  void test_classes_have_telling_names_too() {
    assertThat(SourceFile.ofTests())
        .filteredOn(f -> f.name().replace(".java", "").matches(NOTHING_SAYING))
        .isEmpty();
  }
}
