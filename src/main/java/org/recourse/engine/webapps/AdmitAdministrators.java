package org.recourse.engine.webapps;

import org.recourse.casefile.Groups;

/** Lets administrators through. */
public class AdmitAdministrators extends Admission {

  /** Called by Camunda as it reads the rules. */
  public AdmitAdministrators() {
    super(person -> person.getGroupIds().contains(Groups.ADMINISTRATORS));
  }
}
