package org.recourse.grievance.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.Person.SUPERVISOR2;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.casefile.CaseFile;
import org.recourse.grievance.road.contact.ContactState;
import org.springframework.beans.factory.annotation.Autowired;

/** Reaching whoever complained, and what holds while nobody can be reached. */
class ContactTests extends RoadStories {

  private static final String TRIES = "/contact-attempts";
  private static final String GIVE_UP = "/unreachable";

  @Autowired ContactState state;

  @Test
  void only_tries_in_vain_on_three_different_days_let_the_office_give_up() {
    var file = received();
    tried(file, 5, false);
    tried(file, 5, false);
    var second = tried(file, 4, false);
    assertThat(second.path("daysInVain").asInt()).isEqualTo(2);
    assertThat(refused(409, REPRESENTATIVE, file, GIVE_UP, why()))
        .contains("last reached: 2.")
        .contains("asks for 3 different days");
    tried(file, 3, false);

    var answer = done(REPRESENTATIVE, file, GIVE_UP, why());

    assertThat(answer.path("remark").asText()).contains("duty to write goes on").contains("A-0123");
    var reach = state.of(file.id());
    assertThat(reach.unreachable()).isTrue();
    assertThat(reach.attempts()).isEqualTo(4);
    assertThat(reach.lastAttemptOn()).isEqualTo(OpenRoad.dayOf(daysAgo(3)));
    assertThat(refused(409, REPRESENTATIVE, file, GIVE_UP, why())).contains("already");
    assertThat(flow.waitsAt(file)).contains(TRIAGE);
    assertThat(caseFile(file).at("/answers/unreachable/markedBy").asText())
        .isEqualTo("representative");
    isProven(file);
  }

  @Test
  void somebody_reached_ends_it_and_earlier_tries_no_longer_count() {
    var file = unreachable();

    tried(file, 0, true);

    assertThat(state.of(file.id()).unreachable()).isFalse();
    assertThat(state.of(file.id()).attempts()).isZero();
    assertThat(onRecord(file)).doesNotContainKey("unreachable");
    assertThat(refused(409, REPRESENTATIVE, file, GIVE_UP, why())).contains("last reached: 0.");
    isProven(file);
  }

  @Test
  void a_new_address_ends_it_too() {
    var file = unreachable();

    refused(400, SUPERVISOR, file, "/reachable", Map.of("reason", ""));
    done(SUPERVISOR, file, "/reachable", why());

    assertThat(state.of(file.id()).unreachable()).isFalse();
    assertThat(refused(409, SUPERVISOR, file, "/reachable", why())).contains("not marked");
    isProven(file);
  }

  @Test
  void the_tries_are_listed_as_they_were_told() {
    var file = received();
    var note = aMark() + HOSTILE;
    done(REPRESENTATIVE, file, TRIES, with(aTry(2, false), "note", note));

    var listed =
        ApiCaller.tree(api.get("auditor", "/api/grievances/" + file.number() + TRIES).body());

    assertThat(listed.at("/attempts/0/note").asText()).isEqualTo(note);
    assertThat(listed.at("/attempts/0/way").asText()).isEqualTo("PHONE");
    assertThat(state.of(received().id()).lastAttemptOn()).isNull();
    isProven(file);
  }

  @Test
  void what_cannot_be_filed_is_refused_in_plain_words() {
    var file = received();
    named.set(file.id(), Set.of("supervisor2"));

    assertThat(refused(400, REPRESENTATIVE, file, TRIES, aTry(-1, false))).contains("future");
    assertThat(refused(400, REPRESENTATIVE, file, TRIES, aTry(30, false)))
        .contains("before the complaint was received");
    for (var field : new String[] {"at", "way", "reached"}) {
      var attempt = aTry(1, false);
      attempt.remove(field);
      assertThat(refused(400, REPRESENTATIVE, file, TRIES, attempt)).contains(field);
    }
    refused(400, REPRESENTATIVE, file, TRIES, with(aTry(1, false), "way", "PIGEON"));
    refused(404, SUPERVISOR2, file, TRIES, aTry(1, false));
    refused(404, COUNSELOR, file, TRIES, aTry(1, false));
    assertThat(refused(409, REPRESENTATIVE, closed(), TRIES, aTry(1, false))).contains("closed");
    assertThat(state.of(file.id()).attempts()).isZero();
  }

  private CaseFile unreachable() {
    var file = received();
    for (int day = 5; day > 2; day--) {
      tried(file, day, false);
    }
    done(REPRESENTATIVE, file, GIVE_UP, why());
    return file;
  }

  private JsonNode tried(CaseFile file, int days, boolean reached) {
    return done(REPRESENTATIVE, file, TRIES, aTry(days, reached));
  }

  private Map<String, Object> aTry(int days, boolean reached) {
    return new LinkedHashMap<>(
        Map.of(
            "at", daysAgo(days).toString(), "way", "PHONE", "reached", reached, "note", aMark()));
  }

  private Instant daysAgo(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }

  private Map<String, String> why() {
    return Map.of("reason", aMark());
  }

  private static Map<String, Object> with(Map<String, Object> attempt, String key, Object value) {
    attempt.put(key, value);
    return attempt;
  }
}
