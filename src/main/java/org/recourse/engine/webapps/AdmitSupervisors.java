package org.recourse.engine.webapps;

import org.recourse.casefile.Groups;

/** Lets supervisors through, who steer cases. */
public class AdmitSupervisors extends Admission {

  /** Called by Camunda as it reads the rules. */
  public AdmitSupervisors() {
    super(person -> person.getGroupIds().contains(Groups.SUPERVISORS));
  }
}
