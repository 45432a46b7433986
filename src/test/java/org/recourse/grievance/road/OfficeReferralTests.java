package org.recourse.grievance.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.REPRESENTATIVE2;
import static org.recourse.Person.SUPERVISOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.ApiCaller;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.grievance.road.office.OfficesTold;
import org.springframework.beans.factory.annotation.Autowired;

/** Other offices are told at any moment, and the complaint goes on. */
class OfficeReferralTests extends RoadStories {

  private static final String PATH = "/office-referrals";

  @Autowired Deadlines deadlines;
  @Autowired OfficesTold told;

  @Test
  void an_office_is_told_the_least_and_every_clock_goes_on() {
    var file = triagedBy(REPRESENTATIVE);
    deadlines.start(
        file.id(), new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", file.receivedAt()));
    var clocks = deadlines.of(file.id());
    var waits = flow.waitsAt(file);
    var what = aMark() + HOSTILE;

    var answer = done(REPRESENTATIVE, file, PATH, telling("PRIVACY_OFFICER", what));

    assertThat(answer.path("remark").asText()).contains("clocks go on");
    assertThat(clocks).isNotEmpty();
    assertThat(deadlines.of(file.id())).isEqualTo(clocks);
    assertThat(flow.waitsAt(file)).isEqualTo(waits);
    var listed = listed(REPRESENTATIVE, file.number()).get(0);
    assertThat(listed.path("what").asText()).isEqualTo(what);
    assertThat(listed.path("referredBy").asText()).isEqualTo("representative");
    assertThat(caseFile(file).at("/answers/officeReferrals/0/state").asText()).isEqualTo("OPEN");
    isProven(file);
  }

  @Test
  void the_answer_of_an_office_is_filed_once_and_also_late() {
    var file = received();
    var id = told(REPRESENTATIVE, file, "CIVIL_RIGHTS_COORDINATOR");
    done(REPRESENTATIVE, file, "/withdrawal", Map.of("reason", aMark()));
    flow.work(file);
    var said = aMark();

    assertThat(refused(400, REPRESENTATIVE, file, answerTo(id), answered("", today())))
        .contains("answer");
    assertThat(refused(400, REPRESENTATIVE, file, answerTo(id), answered(said, "2099-01-01")))
        .contains("future");
    assertThat(refused(400, REPRESENTATIVE, file, answerTo(id), answered(said, "2020-01-01")))
        .contains("before the office was told");
    done(REPRESENTATIVE2, file, answerTo(id), answered(said, today()));

    assertThat(listed(SUPERVISOR, file.number()).get(0).path("answer").asText()).isEqualTo(said);
    assertThat(refused(409, REPRESENTATIVE, file, answerTo(id), answered(said, today())))
        .contains("already");
    isProven(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEDICAL_STAFF_OFFICE", "HUMAN_RESOURCES"})
  void what_peer_review_or_human_resources_found_never_stands_in_the_file(String office) {
    var file = received();
    var id = told(REPRESENTATIVE, file, office);

    assertThat(refused(400, REPRESENTATIVE, file, answerTo(id), answered(aMark(), today())))
        .contains("stays with it");
    done(REPRESENTATIVE, file, answerTo(id), answered(null, today()));

    var referral = (Map<?, ?>) ((List<?>) onRecord(file).get("officeReferrals")).get(0);
    assertThat(referral.get("state")).isEqualTo("HANDLED");
    assertThat(referral.get("disclosed")).isEqualTo(false);
    assertThat(referral.containsKey("answer")).isFalse();
    isProven(file);
  }

  @Test
  void what_cannot_be_referred_is_refused_in_plain_words() {
    var file = received();
    named.set(file.id(), Set.of("supervisor2"));

    assertThat(refused(400, REPRESENTATIVE, file, PATH, telling("PLAN", " "))).contains("what");
    assertThat(refused(400, REPRESENTATIVE, file, PATH, telling("PLAN", "x".repeat(4_001))))
        .contains("4000");
    refused(400, REPRESENTATIVE, file, PATH, telling("BAKERY", aMark()));
    refused(400, REPRESENTATIVE, file, PATH, telling(null, aMark()));
    refused(
        400, REPRESENTATIVE, file, answerTo(UUID.randomUUID().toString()), answered("x", today()));
    refused(404, Person.SUPERVISOR2, file, PATH, telling("PLAN", aMark()));
    refused(404, COUNSELOR, file, PATH, telling("PLAN", aMark()));
    assertThat(refused(409, REPRESENTATIVE, closed(), PATH, telling("PLAN", aMark())))
        .contains("closed");
    assertThat(told.of(file.id())).isEmpty();
    assertThat(api.get("supervisor2", "/api/grievances/" + file.number() + PATH).statusCode())
        .isEqualTo(404);
    assertThat(
            api.post("auditor", "/api/grievances/" + file.number() + PATH, telling("PLAN", "x"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void an_answer_is_not_filed_from_another_case() {
    var id = told(REPRESENTATIVE, received(), "PLAN");

    assertThat(refused(400, REPRESENTATIVE, received(), answerTo(id), answered("x", today())))
        .contains("no such referral");
  }

  private String told(Person person, CaseFile file, String office) {
    return done(person, file, PATH, telling(office, aMark())).at("/referrals/0/id").asText();
  }

  private JsonNode listed(Person person, String number) {
    return ApiCaller.tree(api.get(person.username(), "/api/grievances/" + number + PATH).body());
  }

  private Map<String, Object> telling(String office, String what) {
    var telling = new LinkedHashMap<String, Object>();
    telling.put("office", office);
    telling.put("what", what);
    telling.put("to", aMark());
    telling.put("reason", aMark());
    return telling;
  }

  private static Map<String, Object> answered(String text, String day) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("answer", text);
    answer.put("answeredOn", day);
    return answer;
  }

  private static String answerTo(String id) {
    return PATH + "/" + id + "/answer";
  }

  private String today() {
    return OpenRoad.dayOf(clock.instant()).toString();
  }
}
