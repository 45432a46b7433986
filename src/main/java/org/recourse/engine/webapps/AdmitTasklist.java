package org.recourse.engine.webapps;

/** Lets those through who may open Tasklist. */
public class AdmitTasklist extends Admission {

  /** Called by Camunda as it reads the rules. */
  public AdmitTasklist() {
    super(person -> person.isAuthorizedForApp("tasklist"));
  }
}
