package org.recourse.grievance.delegation;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseProblem;

/** No delegation on file has this id. */
public class DelegationNotFound extends CaseProblem {

  DelegationNotFound(UUID id) {
    super(
        404,
        "Delegation not found",
        "There is no delegation with the id " + id + ". Look it up in the list of delegations.",
        Map.of());
  }
}
