package org.recourse.priorauth.pas.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.casefile.CaseProblem;
import org.recourse.priorauth.payer.PayerSystem.NumberIn;

/**
 * Official examples, which must load, and broken files, which must be refused for what they are.
 */
class OfficialExamplesTests {

  private static final Path DATA = Path.of("..", "shared", "data", "prior-auth");

  /** Every file of the validator's cases that is refused, but those in XML, with its reason. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "ai4.json", "no FHIR R4 of that type", // a birth date that is none
          "xml-bad-entities.json", "no FHIR R4 of that type", // an entity XHTML does not have
          "bad-json-close-1.json", "not well-formed JSON, near line 15",
          "json-comma-bad-2.json", "not well-formed JSON, near line 9",
          "json-comments-1.json", "not well-formed JSON, near line 1");

  private final Fhir fhir = new Fhir();
  private final AnswerReader reader = new AnswerReader(fhir);

  private static List<Path> files(String folder) throws IOException {
    assumeTrue(Files.isDirectory(DATA.resolve(folder)), "the examples are not here");
    try (var all = Files.list(DATA.resolve(folder))) {
      return all.filter(file -> file.toString().matches(".*(json|xml)")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pas-ig-2.2.1-examples",
        "cdex-examples",
        "inferno-pas_client_example",
        "inferno-pas_client_v221_run_against_pas_server"
      })
  void every_official_example_loads(String folder) throws IOException {
    assertThat(files(folder)).isNotEmpty();
    for (Path file : files(folder)) {
      assertThat(fhir.read(Files.readAllBytes(file))).as(file.toString()).isNotNull();
    }
  }

  @Test
  void every_case_of_the_validator_loads_or_is_refused_with_its_true_reason() throws IOException {
    Map<String, String> refused = new TreeMap<>();
    for (Path file : files("fhir-validator-cases")) {
      try {
        fhir.read(Files.readAllBytes(file));
      } catch (CaseProblem problem) {
        refused.put(file.getFileName().toString(), problem.getMessage());
      }
    }

    assertThat(refused.keySet().stream().filter(name -> name.endsWith(".json")))
        .containsExactlyInAnyOrderElementsOf(REFUSED.keySet());
    REFUSED.forEach((name, why) -> assertThat(refused.get(name)).contains(why));
    assertThat(files("fhir-validator-cases"))
        .filteredOn(file -> file.toString().endsWith(".xml"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(refused).containsKey(file.getFileName().toString()));
  }

  @Test
  void official_answers_say_what_they_say_and_wrong_npis_are_only_doubts() throws IOException {
    List<String> said = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    List<Path> all = new ArrayList<>(files("pas-ig-2.2.1-examples"));
    all.addAll(files("inferno-pas_client_v221_run_against_pas_server"));
    for (Path file : all) {
      Resource read = fhir.read(Files.readAllBytes(file));
      if (read instanceof Bundle bundle
          && bundle.getEntryFirstRep().getResource() instanceof ClaimResponse) {
        PayerSaid answer = reader.read(bundle, NumberIn.REVIEW_ACTION);
        answer.lines().forEach(line -> said.add(String.valueOf(line.get("decisionCode"))));
        doubts.addAll(answer.doubts());
      }
    }

    assertThat(said).contains("A1", "A3", "A4", "A6", "error");
    assertThat(doubts).contains("An NPI must begin with 1 or 2.");
  }

  @Test
  void an_official_approval_brings_its_number_units_and_days() throws IOException {
    Path file =
        DATA.resolve("pas-ig-2.2.1-examples")
            .resolve("Bundle-ReferralAuthorizationResponseBundleExample.json");
    assumeTrue(Files.exists(file), "the examples are not here");

    PayerSaid answer = reader.read(Files.readAllBytes(file), NumberIn.REVIEW_ACTION);

    assertThat(answer.keys()).contains("111099", "A12345");
    assertThat(answer.lines())
        .containsExactly(
            Map.of(
                "decisionCode", "A1",
                "authorizationNumber", "AUTH0001",
                "approvedUnits", 1,
                "approvedFrom", "2005-05-02",
                "approvedTo", "2005-06-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Bundle/>",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"type\":\"history\"}",
        "{\"type\":\"collection\"}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"madeUp\":1}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":"
            + "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Secret\"}]}}]}",
        "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Secret\"}]}",
        "[]",
        ""
      })
  void bad_input_is_refused_without_repeating_it(String bad) {
    assertThatThrownBy(
            () -> reader.read(bad.getBytes(StandardCharsets.UTF_8), NumberIn.REVIEW_ACTION))
        .isInstanceOf(CaseProblem.class)
        .hasMessageNotContainingAny("Secret", "passwd", "madeUp");
  }
}
