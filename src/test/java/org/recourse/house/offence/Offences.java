package org.recourse.house.offence;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody may do. */
public final class Offences {

  private Offences() {}

  /** Breaks every rule about names and imports at once. */
  public static class GateHelper {

    @Autowired private RuntimeService engine;

    Command<Void> internal() {
      return context -> null;
    }

    boolean isOpen() {
      return engine != null;
    }
  }
}
