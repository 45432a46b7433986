package org.recourse.security.staff;

import org.recourse.casefile.Groups;
import org.recourse.security.staff.StaffRecord.Origin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Sees to it that there is always somebody who can let people in. */
@Component
class Administrators {

  private static final long TURN = 0x5AFF;

  private final Staff staff;
  private final JdbcClient database;
  private final ObjectProvider<ClientRegistrationRepository> providers;

  Administrators(
      Staff staff, JdbcClient database, ObjectProvider<ClientRegistrationRepository> providers) {
    this.staff = staff;
    this.database = database;
    this.providers = providers;
  }

  /**
   * Waits until nobody else changes the staff list, and keeps others waiting until the caller's
   * transaction ends: two administrators who close each other's account at once must not both
   * succeed.
   */
  void awaitTurn() {
    database.sql("select pg_advisory_xact_lock(?)").param(TURN).query((row, line) -> true).single();
  }

  /** Throws {@link StaffProblem} when this change would take the last administrator away. */
  void checkOneStays(StaffRecord before, StaffRecord after) {
    if (administers(before) && !administers(after) && !hasOtherThan(before)) {
      throw new StaffProblem(
          HttpStatus.CONFLICT,
          "Nobody else is an administrator who can sign in, so nothing was changed. Make a"
              + " colleague an administrator first.");
    }
  }

  private boolean hasOtherThan(StaffRecord person) {
    return staff.all().stream()
        .filter(other -> !other.username().equals(person.username()))
        .filter(other -> other.origin() == Origin.LOCAL || providers.getIfAvailable() != null)
        .anyMatch(Administrators::administers);
  }

  private static boolean administers(StaffRecord person) {
    return person.enabled() && person.groups().contains(Groups.ADMINISTRATORS);
  }
}
