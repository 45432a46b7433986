package org.recourse.grievance.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.Person.SUPERVISOR2;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.grievance.road.death.Deceased;
import org.springframework.beans.factory.annotation.Autowired;

/** The patient has died: the investigation goes on, letters go to somebody named. */
class PatientDeathTests extends RoadStories {

  private static final String PATH = "/patient-death";

  @Autowired Deceased deceased;

  @Test
  void letters_go_to_the_person_named_and_the_investigation_goes_on() {
    var file = triagedBy(REPRESENTATIVE);
    var recipient = aMark() + " Zoë 李 <i>O'Hara</i>";
    assertThat(deceased.of(file.id())).isEmpty();

    var answer =
        done(
            REPRESENTATIVE,
            file,
            PATH,
            with(
                aNotice(),
                "recipientName",
                recipient,
                "recipientAddress",
                "1 Sample St\n\n Town "));

    assertThat(answer.path("remark").asText()).contains("45 CFR 164.502(g)(4)");
    var death = deceased.of(file.id()).orElseThrow();
    assertThat(death.recipientName()).isEqualTo(recipient);
    assertThat(death.addressLines()).containsExactly("1 Sample St", "Town");
    assertThat(death.diedOn()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(flow.waitsAt(file)).contains(INVESTIGATE);
    assertThat(caseFile(file).at("/answers/death/recipientName").asText()).isEqualTo(recipient);
    isProven(file);
  }

  @Test
  void where_no_address_is_known_letters_wait_for_pick_up() {
    var file = received();
    var notice = aNotice();
    notice.remove("diedOn");
    notice.remove("recipientEmail");

    var answer = done(REPRESENTATIVE, file, PATH, notice);

    assertThat(answer.path("remark").asText()).contains("kept on file for pick-up");
    assertThat(deceased.of(file.id()).orElseThrow().isLetterSendable()).isFalse();
    assertThat(deceased.of(file.id()).orElseThrow().diedOn()).isNull();
    isProven(file);
  }

  @Test
  void it_is_recorded_once_and_corrected_with_a_reason() {
    var file = received();
    assertThat(refused(409, REPRESENTATIVE, file, PATH + "/correction", aNotice()))
        .contains("No death is on record");
    done(REPRESENTATIVE, file, PATH, aNotice());

    assertThat(refused(409, REPRESENTATIVE, file, PATH, aNotice())).contains("already");
    assertThat(refused(400, REPRESENTATIVE, file, PATH + "/correction", aNotice()))
        .contains("reason");
    var right = with(aNotice(), "diedOn", "2026-01-03", "reason", aMark());
    done(REPRESENTATIVE, file, PATH + "/correction", right);

    assertThat(deceased.of(file.id()).orElseThrow().diedOn()).isEqualTo(LocalDate.of(2026, 1, 3));
    assertThat(happened(file)).contains("PATIENT_DEATH_RECORDED", "PATIENT_DEATH_CORRECTED");
    isProven(file);
  }

  @Test
  void one_recorded_in_error_is_taken_back() {
    var file = received();
    done(REPRESENTATIVE, file, PATH, aNotice());

    refused(400, REPRESENTATIVE, file, PATH + "/error", Map.of());
    done(SUPERVISOR, file, PATH + "/error", Map.of("reason", aMark()));

    assertThat(deceased.of(file.id())).isEmpty();
    assertThat(onRecord(file)).doesNotContainKey("death");
    isProven(file);
    done(REPRESENTATIVE, file, PATH, aNotice());
    isProven(file);
  }

  @Test
  void what_cannot_be_recorded_is_refused_in_plain_words() {
    var file = received();
    named.set(file.id(), Set.of("supervisor2"));

    assertThat(refused(400, REPRESENTATIVE, file, PATH, with(aNotice(), "diedOn", "2099-01-01")))
        .contains("future");
    for (var field : new String[] {"toldBy", "recipientName", "recipientRelation"}) {
      assertThat(refused(400, REPRESENTATIVE, file, PATH, with(aNotice(), field, " ")))
          .contains(field);
    }
    assertThat(refused(400, REPRESENTATIVE, file, PATH, with(aNotice(), "recipientEmail", "no")))
        .contains("e-mail");
    refused(404, SUPERVISOR2, file, PATH, aNotice());
    refused(404, COUNSELOR, file, PATH, aNotice());
    assertThat(refused(409, REPRESENTATIVE, closed(), PATH, aNotice())).contains("closed");
    assertThat(deceased.of(file.id())).isEmpty();
  }

  private Map<String, Object> aNotice() {
    var notice = new LinkedHashMap<String, Object>();
    notice.put("diedOn", "2026-01-02");
    notice.put("toldBy", aMark());
    notice.put("recipientName", aMark());
    notice.put("recipientRelation", aMark());
    notice.put("recipientEmail", aMark() + "@example.org");
    return notice;
  }

  private static Map<String, Object> with(Map<String, Object> notice, String... more) {
    for (int i = 0; i < more.length; i += 2) {
      notice.put(more[i], more[i + 1]);
    }
    return notice;
  }
}
