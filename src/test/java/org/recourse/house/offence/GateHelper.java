package org.recourse.house.offence;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks every rule about names and imports at once. */
public class GateHelper {

  @Autowired private RuntimeService engine;

  Command<Void> internal() {
    return context -> null;
  }

  boolean isOpen() {
    return engine != null;
  }
}
