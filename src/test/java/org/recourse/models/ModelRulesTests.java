package org.recourse.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every flow keeps every model rule, and every rule tells a good model from a bad one. */
class ModelRulesTests {

  private static final String EXAMPLES = "src/test/resources/models";

  @Test
  void there_are_flows_to_look_at() {
    assertThat(Bundles.ofTheHouse()).isNotEmpty();
    for (var flow : Bundles.ofTheHouse()) {
      assertThat(flow.drawings())
          .as("models of %s", flow.flow())
          .extracting(Drawing::stem)
          .contains(flow.flow());
      assertThat(flow.forms()).as("forms of %s", flow.flow()).isNotEmpty();
      assertThat(flow.steps()).as("steps of %s", flow.flow()).isNotEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_flow_keeps() {
    return Bundles.ofTheHouse().stream()
        .flatMap(flow -> ModelRules.ALL.stream().map(rule -> keeps(flow, rule)));
  }

  @TestFactory
  Stream<DynamicTest> a_good_model_passes() {
    return ModelRules.ALL.stream()
        .map(
            rule ->
                dynamicTest(
                    folder(rule),
                    () -> assertThat(rule.findings(example(rule, "valid"))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> a_bad_model_is_named_with_its_element_and_a_remedy() {
    return ModelRules.ALL.stream()
        .map(
            rule ->
                dynamicTest(
                    folder(rule),
                    () ->
                        assertThat(rule.findings(example(rule, "invalid")))
                            .isNotEmpty()
                            .allMatch(finding -> finding.matches(".+#\\S+: .{10,}"))
                            .map(finding -> finding.replace(folder(rule, "invalid"), ""))
                            .containsExactlyInAnyOrderElementsOf(expected(rule))));
  }

  @Test
  void no_rule_is_forgotten() {
    var written =
        new ClassFileImporter()
            .importPackages("org.recourse.models").stream()
                .filter(type -> type.isAssignableTo(ModelRule.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

    assertThat(ModelRules.ALL)
        .extracting(r -> r.getClass().getSimpleName())
        .hasSameElementsAs(written);
  }

  private static DynamicTest keeps(Bundle flow, ModelRule rule) {
    return dynamicTest(
        flow.flow() + ": " + folder(rule), () -> assertThat(rule.findings(flow)).isEmpty());
  }

  private static Bundle example(ModelRule rule, String kind) {
    return Bundles.madeUp(Path.of(folder(rule, kind)));
  }

  private static String folder(ModelRule rule, String kind) {
    return EXAMPLES + "/" + folder(rule) + "/" + kind + "/";
  }

  /** What the rule says about its bad model, word for word. */
  private static List<String> expected(ModelRule rule) throws IOException {
    return Files.readAllLines(Path.of(folder(rule, "invalid"), "findings.txt"));
  }

  /** {@code StepHasAClass} as {@code step-has-a-class}. */
  private static String folder(ModelRule rule) {
    var words = rule.getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
    return Labels.kebab(words.replaceAll("([A-Z])([A-Z][a-z])", "$1 $2"));
  }
}
