package org.recourse.grievance.road.representative;

import java.util.Optional;
import java.util.Set;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.springframework.stereotype.Component;

/** Who could take over a complaint. */
@Component
class Colleagues {

  private final StaffDirectory staff;
  private final NamedPeople named;
  private final CaseAccess access;

  Colleagues(StaffDirectory staff, NamedPeople named, CaseAccess access) {
    this.staff = staff;
    this.named = named;
    this.access = access;
  }

  /**
   * The colleague of this sign-in name.
   *
   * @throws InvalidInput naming the field, when nobody who may sign in has it
   */
  StaffMember get(String field, String username) {
    if (username == null || username.isBlank()) {
      throw InvalidInput.in(field, "give the sign-in name of a colleague");
    }
    return staff
        .find(username.strip())
        .orElseThrow(
            () ->
                InvalidInput.in(
                    field, "nobody with that sign-in name works here. Check its spelling."));
  }

  /** Why this colleague can't take over the case, as a sentence; empty when they can. */
  Optional<String> objection(CaseFile file, StaffMember colleague) {
    if (named.of(file.id()).contains(colleague.username())) {
      return Optional.of(
          "This colleague is named in the complaint and must not see it. Choose somebody else.");
    }
    if (!access.mayWorkOn(file, new Sitting(colleague.username(), colleague.groups()))) {
      return Optional.of(
          "The role of this colleague does not work on this case. Choose a representative, or a"
              + " supervisor where the case is restricted.");
    }
    return Optional.empty();
  }

  /** A colleague as if they sat at the desk. */
  private record Sitting(String username, Set<String> groups) implements SignedOn {}
}
