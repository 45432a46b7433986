package org.recourse.engine.webapps;

/** Lets nobody through: the last rule. */
public class AdmitNobody extends Admission {

  /** Called by Camunda as it reads the rules. */
  public AdmitNobody() {
    super(person -> false);
  }
}
