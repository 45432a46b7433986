package org.recourse.grievance.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before whom the office may speak about a patient. */
class GrievanceAuthorityTests {

  private static final DecisionTable AUTHORITY = new DecisionTable("grievance-authority");

  @ParameterizedTest(name = "{0} with proof {1}: {2}")
  @CsvSource({
    "PATIENT, , PATIENT, false",
    "ANONYMOUS, , ANONYMOUS, false",
    "CONSERVATOR, ON_FILE, PROOF_ON_FILE, false",
    "PARENT, NOT_NEEDED, PROOF_NOT_NEEDED, false",
    "ATTORNEY, REQUESTED, NOT_PROVEN, true",
    "CHILD, NONE, NOT_PROVEN, true",
    "SPOUSE_OR_PARTNER, , NOT_PROVEN, true"
  })
  void authority_is_checked_unless_there_is_nothing_to_check(
      String relation, String proof, String rule, boolean verifyAuthority) {
    Map<String, Object> given = new HashMap<>();
    given.put("complainantRelation", relation);
    given.put("proofOfAuthority", proof);

    assertThat(AUTHORITY.decide(given))
        .containsEntry("rule", rule)
        .containsEntry("verifyAuthority", verifyAuthority);
  }

  @Test
  void an_unknown_complainant_hears_nothing_about_the_patient() {
    assertThat(AUTHORITY.decide(Map.of())).containsEntry("verifyAuthority", true);
  }
}
