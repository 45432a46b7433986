package org.recourse.casefile.web.cases;

import static org.recourse.casefile.Groups.ADMINISTRATORS;
import static org.recourse.casefile.Groups.AUDITORS;
import static org.recourse.casefile.Groups.SUPERVISORS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.audit.ReportSight;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.audit.VerificationReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proof that the record is whole. */
@RestController
@Tag(name = "Audit", description = "Proof that nothing on record was changed, removed or left out")
class AuditApi {

  private static final Set<String> MAY_VERIFY = Set.of(AUDITORS, SUPERVISORS, ADMINISTRATORS);

  private final Verification verification;
  private final ReportSight sight;
  private final List<CaseKind> kinds;
  private final SignedOn person;

  AuditApi(Verification verification, ReportSight sight, List<CaseKind> kinds, SignedOn person) {
    this.verification = verification;
    this.sight = sight;
    this.kinds = kinds;
    this.person = person;
  }

  @GetMapping("/api/audit/verify")
  @Operation(
      summary = "Verify the record",
      description =
          "Checks every number, timeline, seal, value and document; names whatever is not as it was"
              + " written. Cases that do not exist for whoever asks are checked and not counted.")
  VerificationReport verify() {
    var groups = person.groups();
    if (Collections.disjoint(MAY_VERIFY, groups)
        && kinds.stream().noneMatch(kind -> kind.confined() && kind.isWorkedOnBy(groups))) {
      throw new NotYours(
          "Auditors, supervisors and administrators verify the record. Ask one of them.");
    }
    var hidden =
        kinds.stream()
            .filter(kind -> kind.confined() && !kind.isWorkedOnBy(groups))
            .map(CaseKind::flow)
            .toList();
    return sight.narrow(verification.verify(), hidden, person.username());
  }
}
