package org.recourse.casefile.web.cases;

import static org.recourse.casefile.Groups.ADMINISTRATORS;
import static org.recourse.casefile.Groups.AUDITORS;
import static org.recourse.casefile.Groups.COUNSEL;
import static org.recourse.casefile.Groups.RISK_MANAGERS;
import static org.recourse.casefile.Groups.SUPERVISORS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collections;
import java.util.Set;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.access.ConfinedKinds;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.audit.VerificationReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proof that the record is whole. */
@RestController
@Tag(name = "Audit", description = "Proof that nothing on record was changed, removed or left out")
class AuditApi {

  private static final Set<String> MAY_VERIFY =
      Set.of(AUDITORS, SUPERVISORS, ADMINISTRATORS, RISK_MANAGERS, COUNSEL);

  private final Verification verification;
  private final ConfinedKinds confined;
  private final SignedOn person;

  AuditApi(Verification verification, ConfinedKinds confined, SignedOn person) {
    this.verification = verification;
    this.confined = confined;
    this.person = person;
  }

  @GetMapping("/api/audit/verify")
  @Operation(
      summary = "Verify the record",
      description =
          "Checks every number, timeline, seal, value and document; names whatever is not as it was"
              + " written. Cases that do not exist for the reader are checked, and neither counted"
              + " nor named.")
  VerificationReport verify() {
    if (Collections.disjoint(MAY_VERIFY, person.groups())) {
      throw new NotYours(
          "Auditors, supervisors, administrators, risk managers and counsel verify the record. Ask"
              + " one of them.");
    }
    return verification.verify(confined.closedTo(person), person.username());
  }
}
