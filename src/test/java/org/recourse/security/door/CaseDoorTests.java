package org.recourse.security.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.casefile.Confidentiality.RESTRICTED;
import static org.recourse.casefile.Confidentiality.STANDARD;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.Groups;
import org.recourse.casefile.SignedOn;
import org.recourse.security.breakglass.GlassBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets through the door of a case. */
@RecourseTest
class CaseDoorTests {

  private static final CaseKind OPEN =
      new CaseKind(
          "open", "OP", "Open", Set.of(Groups.REPRESENTATIVES, Groups.SUPERVISORS), Set.of());
  private static final CaseKind RISK =
      new CaseKind(
          "risk", "RK", "Risk", Set.of(Groups.RISK_MANAGERS, Groups.COUNSEL), Set.of(), true);

  @Autowired private DoorLog log;
  @Autowired private GlassBook glass;
  @Autowired private Clock clock;
  @Autowired private JdbcClient database;

  @Test
  void a_case_opens_to_those_who_work_on_its_kind_and_to_auditors_as_readers() {
    var file = file("open", STANDARD);

    assertThat(whoSees(file))
        .containsExactly(Groups.REPRESENTATIVES, Groups.SUPERVISORS, Groups.AUDITORS);
    assertThat(whoWorksOn(file)).containsExactly(Groups.REPRESENTATIVES, Groups.SUPERVISORS);
  }

  @Test
  void a_restricted_case_opens_to_supervisors_alone() {
    assertThat(whoSees(file("open", RESTRICTED))).containsExactly(Groups.SUPERVISORS);
    assertThat(whoWorksOn(file("open", RESTRICTED))).containsExactly(Groups.SUPERVISORS);
  }

  @Test
  void a_confined_case_opens_to_those_who_work_on_it_alone_restricted_or_not() {
    assertThat(whoSees(file("risk", STANDARD)))
        .containsExactly(Groups.RISK_MANAGERS, Groups.COUNSEL);
    assertThat(whoSees(file("risk", RESTRICTED)))
        .containsExactly(Groups.RISK_MANAGERS, Groups.COUNSEL);
  }

  @Test
  void a_case_of_a_kind_nobody_knows_opens_to_nobody() {
    assertThat(whoSees(file("unknown", STANDARD))).isEmpty();
  }

  @Test
  void each_opening_and_each_refusal_is_written_down() {
    var file = file("open", STANDARD);

    door().log(file.id(), person(Groups.AUDITORS), "read", true);
    door().log(file.id(), person(Groups.ANALYSTS), "read", false);

    assertThat(
            database
                .sql(
                    "select username || ' ' || allowed from case_access where case_id = ? order by"
                        + " id")
                .param(file.id())
                .query(String.class)
                .list())
        .containsExactly("auditors-person true", "analysts-person false");
  }

  private List<String> whoSees(CaseFile file) {
    return Groups.ALL.stream().filter(group -> door().maySee(file, person(group))).toList();
  }

  private List<String> whoWorksOn(CaseFile file) {
    return Groups.ALL.stream().filter(group -> door().mayWorkOn(file, person(group))).toList();
  }

  private CaseDoor door() {
    var kinds = new StaticListableBeanFactory();
    kinds.addBean("open", OPEN);
    kinds.addBean("risk", RISK);
    return new CaseDoor(kinds.getBeanProvider(CaseKind.class), log, glass, clock);
  }

  private static SignedOn person(String group) {
    return new SignedOn() {
      @Override
      public String username() {
        return group + "-person";
      }

      @Override
      public Set<String> groups() {
        return Set.of(group);
      }
    };
  }

  private static CaseFile file(String kind, Confidentiality confidentiality) {
    var now = Instant.EPOCH;
    return new CaseFile(
        UUID.randomUUID(),
        "X-1",
        kind,
        CaseStatus.OPEN,
        confidentiality,
        now,
        now,
        "x",
        null,
        null,
        0,
        "");
  }
}
