package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SPECIALIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotYours;
import org.recourse.forms.CaseOpening;
import org.recourse.priorauth.payer.Payers;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused before anybody works on it, with the field and the reason. */
class AuthorizationInputTests extends AuthorizationStories {

  @Autowired List<CaseOpening> openings;
  @Autowired Payers payers;

  private Map<String, String> problems(Map<String, Object> request) {
    return openings.stream()
        .filter(opening -> opening.flow().equals("priorauth"))
        .findFirst()
        .orElseThrow()
        .problems(request);
  }

  @Test
  void each_field_that_is_wrong_is_named_with_its_reason() {
    var line =
        aLine("12345X", "diagnosis", "knee", "place", "00", "modifiers", "L", "from", day(-1));
    var request =
        with(
            aRequest(),
            "receivedAt",
            now(60),
            "patientBirthDate",
            day(1),
            "payer",
            "sunrise-ppo",
            "memberId",
            "91234567A",
            "orderingNpi",
            "1234567890",
            "renderingNpi",
            "789312",
            "appointmentOn",
            day(-2),
            "serviceLines",
            List.of(line));

    assertThat(problems(request))
        .containsOnlyKeys(
            "receivedAt",
            "patientBirthDate",
            "memberId",
            "orderingNpi",
            "renderingNpi",
            "appointmentOn",
            "serviceLines[0].code",
            "serviceLines[0].diagnosis",
            "serviceLines[0].place",
            "serviceLines[0].modifiers",
            "serviceLines[0].from",
            "serviceLines[0].to");
    assertThatThrownBy(() -> flow.receive(SPECIALIST, "priorauth", request))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void an_expedited_request_needs_its_clinician() {
    assertThat(problems(with(aRequest(), "urgency", "EXPEDITED")))
        .containsOnlyKeys("certifiedBy", "certification");
  }

  @Test
  void a_request_without_lines_or_from_a_stranger_is_refused() {
    assertThat(problems(with(aRequest(), "serviceLines", List.of())))
        .containsOnlyKeys("serviceLines");
    assertThat(problems(with(aRequest(), "payer", "nobodys-plan"))).containsOnlyKeys("payer");
    assertThat(problems(with(aRequest(), "shoeSize", 43))).containsOnlyKeys("shoeSize");
    assertThatThrownBy(() -> flow.receive(REPRESENTATIVE, "priorauth", aRequest()))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void each_payer_takes_its_own_member_numbers_and_no_other_payers() {
    for (var payer : payers.all()) {
      for (var other : payers.all()) {
        var problem = payer.memberIdProblem(other.memberIdExample());
        assertThat(problem == null)
            .as("%s of %s", other.memberIdExample(), payer.id())
            .isEqualTo(payer.equals(other));
      }
    }
  }

  @Test
  void every_form_that_names_payers_names_those_of_the_house_in_the_same_words()
      throws IOException {
    var house = new TreeSet<String>();
    payers.all().forEach(payer -> house.add(payer.id()));
    Map<String, Map<String, String>> offered = new TreeMap<>();
    try (var forms = Files.list(Path.of("forms/priorauth"))) {
      for (var form : forms.toList()) {
        choices(form).ifPresent(found -> offered.put(form.getFileName().toString(), found));
      }
    }

    assertThat(offered).containsKeys("request-authorization.form", "verify-coverage.form");
    var words = offered.get("request-authorization.form");
    assertThat(words.keySet()).isEqualTo(house);
    assertThat(offered).allSatisfy((form, found) -> assertThat(found).as(form).isEqualTo(words));
  }

  @Test
  void a_corrected_member_number_is_checked_too() {
    var file = requested(aRequest());
    var wrong = with(aCoverage(file, "CONFIRMED"), "payer", "medi-cal");

    assertThatThrownBy(() -> flow.complete(SPECIALIST, VERIFY, file, wrong))
        .hasStackTraceContaining("is none of Medi-Cal");

    var right = with(new LinkedHashMap<>(wrong), "memberId", "91234567A12345");
    flow.complete(SPECIALIST, VERIFY, file, right);
    assertThat(onRecord(file)).containsEntry("payerClass", "MEDI_CAL_FFS");
  }

  /** The payers a form names, by id; empty when it names none. */
  private Optional<Map<String, String>> choices(Path form) throws IOException {
    for (var component : json.readTree(form.toFile()).findParents("key")) {
      if (component.path("key").asText().equals("payer")) {
        Map<String, String> found = new TreeMap<>();
        component
            .path("values")
            .forEach(v -> found.put(v.path("value").asText(), v.path("label").asText()));
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  @Autowired com.fasterxml.jackson.databind.ObjectMapper json;
}
