package org.recourse.grievance.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.related.ReferralReceiver;
import org.recourse.casefile.related.Referrals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where risk management keeps its cases here, a referral opens one of them. */
@Import(RiskReferralTests.RiskManagement.class)
class RiskReferralTests extends RoadStories {

  @Autowired Referrals flows;

  @Test
  void risk_management_gets_a_case_of_its_own_instead_of_a_telling() {
    var file = received();
    var what = aMark();
    var reason = aMark();

    var answer =
        done(
            REPRESENTATIVE,
            file,
            "/office-referrals",
            Map.of("office", "RISK_MANAGEMENT", "what", what, "reason", reason));

    var referral = flows.of(file.id()).get(0);
    assertThat(answer.path("openedCase").asText()).isEqualTo(referral.openedNumber());
    assertThat(referral.reason()).contains(what).contains(reason);
    assertThat(answer.path("referrals")).isEmpty();
    assertThat(now(file).isOpen()).isTrue();
    isProven(file);
  }

  @TestConfiguration
  static class RiskManagement {

    @Bean
    ReferralReceiver risk(
        CaseFiles shelf, CaseNumbers numbers, CaseKind grievanceKind, JdbcClient database) {
      return new ReferralReceiver() {

        @Override
        public String flow() {
          return "risk";
        }

        @Override
        public CaseFile receive(CaseFile from, String reason, Map<String, Object> parties) {
          var opened =
              shelf.open(
                  grievanceKind,
                  numbers.allocate(grievanceKind),
                  from.receivedAt(),
                  Confidentiality.RESTRICTED);
          database
              .sql("insert into grievance (case_id, version) values (?, 0)")
              .param(opened.id())
              .update();
          return opened;
        }
      };
    }
  }
}
