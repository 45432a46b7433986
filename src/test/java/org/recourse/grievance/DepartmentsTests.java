package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.casefile.InvalidInput;
import org.recourse.security.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Administrators keep the list of departments; a department with open questions stays open. */
@RecourseTest
class DepartmentsTests extends InquiryStories {

  private static final String LIST = "/api/departments";

  @LocalServerPort private int port;
  @Autowired GrievanceHandling handling;

  private final String key = "dep-" + UUID.randomUUID().toString().substring(0, 8);
  private Wire administrator;

  @BeforeEach
  void a_new_department() {
    administrator = Wire.signedIn(port, "administrator");
    var wanted = "{\"key\":\"%s\",\"name\":\"Eye clinic\",\"head\":\"supervisor\"}".formatted(key);
    assertThat(administrator.call("POST", LIST, wanted).status()).isEqualTo(201);
    assertThat(administrator.call("POST", LIST, wanted).status()).isEqualTo(400);
  }

  @Test
  void it_is_on_the_list_with_the_group_of_its_people_and_can_be_changed() {
    assertThat(administrator.call("GET", LIST, null).body())
        .contains("\"group\":\"department-" + key + "\"");
    assertThat(change("{\"name\":\"Eye ward\"}"))
        .contains("Eye ward", "\"head\":\"supervisor\"", "\"active\":true");
  }

  @Test
  void nobody_but_administrators_keeps_the_list() {
    var representative = Wire.signedIn(port, "representative");

    assertThat(representative.call("GET", LIST, null).status()).isEqualTo(200);
    assertThat(representative.call("PATCH", LIST + "/" + key, "{\"active\":false}").status())
        .isEqualTo(403);
    assertThat(administrator.call("GET", LIST, null).body()).contains(key);
  }

  @Test
  void a_department_that_has_to_answer_is_not_closed_until_its_questions_are_settled() {
    var grievance = asking(key);

    assertThat(change("{\"active\":false}")).contains("409", "Eye clinic still has to answer 1");

    stage.does(REPRESENTATIVE, () -> handling.withdraw(grievance.id(), aMark()));
    flow.work(grievance);

    assertThat(change("{\"active\":false}")).contains("\"active\":false");
    assertThatThrownBy(() -> asking(key)).hasMessageContaining("Departments to ask");
    var other = triaged();
    assertThatThrownBy(
            () ->
                stage.does(REPRESENTATIVE, () -> handling.askDepartment(other.id(), key, aMark())))
        .isInstanceOf(InvalidInput.class);
    assertThat(onRecord(other)).doesNotContainKey("inquiries");
  }

  private String change(String json) {
    return administrator.call("PATCH", LIST + "/" + key, json).body();
  }
}
