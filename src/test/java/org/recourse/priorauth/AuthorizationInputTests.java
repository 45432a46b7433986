package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SPECIALIST;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  void the_forms_offer_the_payers_of_the_house() throws IOException {
    var house = new TreeSet<String>();
    payers.all().forEach(payer -> house.add(payer.id()));
    for (var form : List.of("request-authorization", "verify-coverage")) {
      assertThat(choices(form)).as(form).isEqualTo(house);
    }
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

  private TreeSet<String> choices(String form) throws IOException {
    var tree = json.readTree(Path.of("forms/priorauth", form + ".form").toFile());
    var found = new TreeSet<String>();
    for (var component : tree.findParents("key")) {
      if (component.path("key").asText().equals("payer")) {
        component.path("values").forEach(v -> found.add(v.path("value").asText()));
      }
    }
    return found;
  }

  @Autowired com.fasterxml.jackson.databind.ObjectMapper json;
}
