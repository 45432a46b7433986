package org.recourse.grievance.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.recourse.forms.RequiredText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the written delegations and says whether one covers a decision. The governing body decides
 * grievances itself unless it delegates in writing (42 CFR 482.13(a)(2), SOM A-0119).
 */
@Service
@Transactional
public class Delegations {

  private final DelegationFile file;
  private final StaffDirectory staff;
  private final SignedOn person;
  private final Clock clock;

  Delegations(DelegationFile file, StaffDirectory staff, SignedOn person, Clock clock) {
    this.file = file;
    this.staff = staff;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Makes sure that this person may decide today.
   *
   * @param scopes what it takes, by the names of {@link Scope}
   * @return the delegations that let them, one for each scope
   * @throws NotAllowedNow naming the scope that no valid delegation covers, and what to do
   */
  @Transactional(readOnly = true)
  public List<Delegation> mustCover(String username, Set<String> scopes) {
    List<Delegation> theirs = file.of(username);
    List<Delegation> covering = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String word : scopes) {
      Scope scope = Scope.valueOf(word);
      List<Delegation> ofScope = theirs.stream().filter(one -> one.scope() == scope).toList();
      ofScope.stream()
          .filter(one -> one.holdsOn(today()))
          .findFirst()
          .ifPresentOrElse(covering::add, () -> missing.add(scope.words() + lastWords(ofScope)));
    }
    if (!missing.isEmpty()) {
      throw new NotAllowedNow(
          "No written delegation on file lets you decide %s. Unclaim the task for a colleague who holds one, or have an administrator file the governing body's."
              .formatted(String.join(" and ", missing)));
    }
    return covering;
  }

  /**
   * Files a delegation.
   *
   * @throws InvalidInput when something is missing or nobody of that name works here
   */
  public Delegation file(NewDelegation wanted) {
    String username =
        staff
            .find(RequiredText.of("username", wanted.username()))
            .map(StaffMember::username)
            .orElseThrow(
                () -> InvalidInput.in("username", "nobody of this sign-in name works here"));
    LocalDate from = wanted.validFrom() == null ? today() : wanted.validFrom();
    if (wanted.validUntil() != null && wanted.validUntil().isBefore(from)) {
      throw InvalidInput.in("validUntil", "it would end before it begins");
    }
    Delegation delegation =
        new Delegation(
            UUID.randomUUID(),
            username,
            scope(wanted.scope()),
            RequiredText.of("grantedByBody", wanted.grantedByBody()),
            RequiredText.of("resolution", wanted.resolution()),
            RequiredText.of("document", wanted.document()),
            from,
            wanted.validUntil(),
            person.username(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null,
            null,
            null);
    file.add(delegation);
    return delegation;
  }

  /**
   * Revokes a delegation from now on; what was decided by it stands.
   *
   * @throws DelegationNotFound when there is none of this id
   * @throws NotAllowedNow when it was revoked before
   */
  public Delegation revoke(UUID id, String reason) {
    RequiredText.of("reason", reason);
    Delegation delegation = file.held(id).orElseThrow(() -> new DelegationNotFound(id));
    if (delegation.revokedAt() != null) {
      throw new NotAllowedNow("This delegation was revoked before. There is nothing more to do.");
    }
    file.revoke(id, person.username(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
    return file.held(id).orElseThrow();
  }

  /** Every delegation ever filed, by person and scope. */
  @Transactional(readOnly = true)
  public List<Delegation> list() {
    return file.all();
  }

  private static Scope scope(String word) {
    return Arrays.stream(Scope.values())
        .filter(scope -> scope.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidInput.in(
                    "scope",
                    "choose one of "
                        + Arrays.stream(Scope.values())
                            .map(Scope::name)
                            .collect(Collectors.joining(", "))));
  }

  private String lastWords(List<Delegation> ofScope) {
    if (ofScope.isEmpty()) {
      return "";
    }
    Delegation last = ofScope.get(ofScope.size() - 1);
    if (last.revokedAt() != null) {
      return " (yours was revoked on "
          + LocalDate.ofInstant(last.revokedAt(), clock.getZone())
          + ")";
    }
    return last.validFrom().isAfter(today())
        ? " (yours begins on " + last.validFrom() + ")"
        : " (yours ended on " + last.validUntil() + ")";
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
