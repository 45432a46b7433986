package org.recourse.security.staff;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.springframework.stereotype.Component;

/**
 * The staff list on the wall: read from the database every few seconds, because every screen asks
 * for names.
 */
@Component
public class CachedStaffDirectory implements StaffDirectory {

  private static final long FRESH_FOR = Duration.ofSeconds(5).toNanos();

  private final Staff staff;
  private volatile Page page;

  CachedStaffDirectory(Staff staff) {
    this.staff = staff;
  }

  @Override
  public List<StaffMember> everyone() {
    return List.copyOf(page().people.values());
  }

  @Override
  public Optional<StaffMember> find(String username) {
    return Optional.ofNullable(page().people.get(Staff.spelling(username)));
  }

  @Override
  public Optional<String> mailOf(String username) {
    return staff
        .find(username)
        .filter(StaffRecord::enabled)
        .map(StaffRecord::email)
        .filter(address -> !address.isBlank());
  }

  /** Takes the list down, so that the next reader writes a new one. */
  public void forget() {
    page = null;
  }

  private Page page() {
    var current = page;
    if (current == null || System.nanoTime() - current.readAt > FRESH_FOR) {
      var people = new LinkedHashMap<String, StaffMember>();
      staff.all().stream()
          .filter(StaffRecord::enabled)
          .forEach(person -> people.put(person.username(), person.asColleague()));
      current = new Page(people, System.nanoTime());
      page = current;
    }
    return current;
  }

  private record Page(Map<String, StaffMember> people, long readAt) {}
}
