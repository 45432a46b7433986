package org.recourse.engine.webapps;

/** Lets everybody through who is signed on. */
public class AdmitEverybody extends Admission {

  /** Called by Camunda as it reads the rules. */
  public AdmitEverybody() {
    super(person -> true);
  }
}
