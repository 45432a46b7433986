package org.recourse.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A scripted office: a representative and a supervisor who work complaints to their end in
 * Tasklist's own words.
 */
public final class Office {

  private final Desk representative;
  private final Desk supervisor;
  private final FormAnswers answers;

  private static final Set<String> SUPERVISED = Set.of("ApproveResolution", "AnswerMissedClock");

  private Office(Desk representative, Desk supervisor, String marker) {
    this.representative = representative;
    this.supervisor = supervisor;
    this.answers = new FormAnswers(marker);
  }

  /** Opens the office: both sign in through the page. */
  public static Office at(URI home, String marker) {
    return new Office(
        new Desk(Browser.signedIn(home, "representative", "recourse")),
        new Desk(Browser.signedIn(home, "supervisor", "recourse")),
        marker);
  }

  /** The representative's desk. */
  public Desk representative() {
    return representative;
  }

  /** The supervisor's desk. */
  public Desk supervisor() {
    return supervisor;
  }

  /** Works a complaint to its end, from wherever it stands. */
  public void workToTheEnd(String number) {
    var end = Instant.now().plus(Duration.ofMinutes(2));
    while (isOpen(number)) {
      if (!workOn(number)) {
        if (Instant.now().isAfter(end)) {
          throw new IllegalStateException(number + " does not go on");
        }
        pause();
      }
    }
  }

  /** The task a new complaint waits for, once its classification is done. */
  public JsonNode firstTaskOf(String number) {
    var end = Instant.now().plus(Duration.ofMinutes(2));
    while (Instant.now().isBefore(end)) {
      var tasks = representative.tasksOf(number);
      if (!tasks.isEmpty()) {
        return tasks.get(0);
      }
      pause();
    }
    throw new IllegalStateException(number + " has no task");
  }

  private static void pause() {
    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
  }

  /** Does the next task of this case, if there is one now. */
  public boolean workOn(String number) {
    for (Desk desk : List.of(representative, supervisor)) {
      for (JsonNode task : desk.tasksOf(number)) {
        if (isFor(desk, task)) {
          complete(desk, task);
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the case is still being worked on. */
  public boolean isOpen(String number) {
    return "OPEN".equals(supervisor.caseFile(number).path("status").asText());
  }

  private boolean isFor(Desk desk, JsonNode task) {
    return (desk == supervisor) == SUPERVISED.contains(task.path("taskDefinitionKey").asText());
  }

  private void complete(Desk desk, JsonNode task) {
    var id = task.path("id").asText();
    if (!desk.username().equals(task.path("assignee").asText())) {
      desk.claim(id);
    }
    desk.deployedForm(id);
    JsonNode shown = desk.formVariables(id);
    Map<String, Object> given = answers.to(task.path("taskDefinitionKey").asText(), shown);
    desk.submit(id, given);
  }
}
