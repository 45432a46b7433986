package org.recourse.security.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recourse.casefile.Groups;

/** The invented people of the demo, named after their roles. */
enum DemoStaff {
  REPRESENTATIVE(Groups.REPRESENTATIVES),
  REPRESENTATIVE2(Groups.REPRESENTATIVES),
  SUPERVISOR(Groups.SUPERVISORS),
  SUPERVISOR2(Groups.SUPERVISORS),
  ANALYST(Groups.ANALYSTS),
  RISK_MANAGER(Groups.RISK_MANAGERS),
  RISK_MANAGER2(Groups.RISK_MANAGERS),
  FINANCIAL_COUNSELOR(Groups.FINANCIAL_COUNSELORS),
  AUTHORIZATION_SPECIALIST(Groups.AUTHORIZATION_SPECIALISTS),
  AUTHORIZATION_SPECIALIST2(Groups.AUTHORIZATION_SPECIALISTS),
  CLINICIAN(Groups.CLINICIANS),
  DEPARTMENT_RESPONDER(Groups.DEPARTMENT_RESPONDERS, "department-radiology"),
  EMERGENCY_RESPONDER(Groups.DEPARTMENT_RESPONDERS, "department-emergency"),
  NURSING_RESPONDER(Groups.DEPARTMENT_RESPONDERS, "department-nursing"),
  BILLING_RESPONDER(Groups.DEPARTMENT_RESPONDERS, "department-billing"),
  BILLING(Groups.BILLING),
  COUNSEL(Groups.COUNSEL),
  AUDITOR(Groups.AUDITORS),
  ADMINISTRATOR(Groups.ADMINISTRATORS);

  /** What everybody in the demo signs in with. */
  static final String PASSWORD = "recourse";

  private final Set<String> groups;

  DemoStaff(String... groups) {
    this.groups = Set.of(groups);
  }

  static List<DemoStaff> all() {
    return List.of(values());
  }

  String username() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String displayName() {
    var words = new StringBuilder("Demo");
    for (var word : name().split("_")) {
      words.append(' ').append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return words.toString().replace("2", " Two");
  }

  Set<String> groups() {
    return groups;
  }

  /** Who answers for this department of the demo. */
  static DemoStaff responderOf(String department) {
    return all().stream()
        .filter(person -> person.groups.contains("department-" + department))
        .findFirst()
        .orElseThrow();
  }
}
