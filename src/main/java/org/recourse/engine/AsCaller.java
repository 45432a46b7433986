package org.recourse.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.recourse.casefile.SignedOn;
import org.springframework.stereotype.Component;

/**
 * Puts questions to the engine in the name of whoever is signed on, so that its authorizations
 * apply.
 */
@Component
public class AsCaller {

  private final IdentityService identity;
  private final SignedOn person;

  AsCaller(IdentityService identity, SignedOn person) {
    this.identity = identity;
    this.person = person;
  }

  /** Asks in the caller's own name. */
  public <T> T ask(Supplier<T> question) {
    return ask(person, question);
  }

  /** Asks in the name of this person. */
  public <T> T ask(SignedOn somebody, Supplier<T> question) {
    var before = identity.getCurrentAuthentication();
    identity.setAuthentication(somebody.username(), List.copyOf(somebody.groups()));
    try {
      return question.get();
    } finally {
      identity.setAuthentication(before);
    }
  }

  /** Asks in the house's name, after our own doors have let the caller in. */
  public <T> T house(Supplier<T> question) {
    var before = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return question.get();
    } finally {
      identity.setAuthentication(before);
    }
  }

  /** Works in the house's name, after our own doors have let the caller in. */
  public void houseDoes(Runnable work) {
    house(
        () -> {
          work.run();
          return null;
        });
  }
}
