package org.recourse;

import java.util.Set;
import org.recourse.casefile.Groups;

/** Somebody who acts in a story. */
public record Person(String username, Set<String> groups) {

  public static final Person REPRESENTATIVE =
      new Person("representative", Set.of(Groups.REPRESENTATIVES));
  public static final Person REPRESENTATIVE2 =
      new Person("representative2", Set.of(Groups.REPRESENTATIVES));
  public static final Person SUPERVISOR = new Person("supervisor", Set.of(Groups.SUPERVISORS));
  public static final Person SUPERVISOR2 = new Person("supervisor2", Set.of(Groups.SUPERVISORS));
  public static final Person RADIOLOGY =
      new Person(
          "department-responder", Set.of(Groups.DEPARTMENT_RESPONDERS, "department-radiology"));
  public static final Person NURSING =
      new Person("nursing-responder", Set.of(Groups.DEPARTMENT_RESPONDERS, "department-nursing"));
  public static final Person SPECIALIST =
      new Person("authorization-specialist", Set.of(Groups.AUTHORIZATION_SPECIALISTS));
  public static final Person CLINICIAN = new Person("clinician", Set.of(Groups.CLINICIANS));
  public static final Person COUNSELOR =
      new Person("financial-counselor", Set.of(Groups.FINANCIAL_COUNSELORS));
  public static final Person RISK_MANAGER =
      new Person("risk-manager", Set.of(Groups.RISK_MANAGERS));
  public static final Person RISK_MANAGER2 =
      new Person("risk-manager2", Set.of(Groups.RISK_MANAGERS));
  public static final Person LAWYER = new Person("counsel", Set.of(Groups.COUNSEL));
}
