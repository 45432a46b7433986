package org.recourse.engine.webapps;

/** Lets those through who may open Cockpit. */
public class AdmitCockpit extends Admission {

  /** Called by Camunda as it reads the rules. */
  public AdmitCockpit() {
    super(person -> person.isAuthorizedForApp("cockpit"));
  }
}
