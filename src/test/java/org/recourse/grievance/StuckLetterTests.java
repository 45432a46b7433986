package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.correspondence.LetterState;
import org.recourse.security.Wire;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The mail server was down for longer than the software tries by itself. */
@RecourseTest
class StuckLetterTests extends GrievanceLetterStories {

  @LocalServerPort int port;

  @AfterEach
  void the_mail_server_is_up() {
    mailroom.failNext(0);
  }

  @Test
  void a_supervisor_who_opens_the_complaint_lets_its_stuck_letter_go() {
    var grievance = received(aPatientOf("en"));
    flow.complete(REPRESENTATIVE, TRIAGE, grievance, aTriage());
    mailroom.failNext(Integer.MAX_VALUE);
    for (int tries = 0; tries < 6; tries++) {
      tryAgain(grievance);
    }
    mailroom.failNext(0);
    tryAgain(grievance);
    assertThat(letter(grievance, "acknowledgement-1").state()).isEqualTo(LetterState.READY);

    var complaint = "/api/cockpit/instances/" + flow.process(grievance);
    var supervisor = Wire.signedIn(port, "supervisor");
    assertThat(supervisor.call("GET", complaint + "/incidents", null).body()).contains("advice");
    assertThat(supervisor.call("POST", complaint + "/retry", "{}").status()).isEqualTo(204);
    flow.work(grievance);

    assertThat(mailroom.taken(letter(grievance, "acknowledgement-1"))).hasSize(1);
    assertThat(supervisor.call("GET", complaint + "/incidents", null).body())
        .doesNotContain("advice");
  }
}
