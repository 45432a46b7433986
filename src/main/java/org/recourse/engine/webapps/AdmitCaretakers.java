package org.recourse.engine.webapps;

import org.recourse.casefile.Groups;

/** Lets those through who put a failed step back to work: supervisors and administrators. */
public class AdmitCaretakers extends Admission {

  /** Called by Camunda as it reads the rules. */
  public AdmitCaretakers() {
    super(
        person ->
            person.getGroupIds().contains(Groups.SUPERVISORS)
                || person.getGroupIds().contains(Groups.ADMINISTRATORS));
  }
}
