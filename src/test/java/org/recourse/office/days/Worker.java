package org.recourse.office.days;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recourse.office.Browser;
import org.recourse.office.Desk;

/**
 * Somebody of the office or of a department at work in Tasklist: takes up what has lain long enough
 * and is theirs, with the REST calls that Tasklist makes.
 */
final class Worker {

  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
  private static final int MOST_CARDS = 100;

  private final Browser browser;
  private final Desk desk;
  private final Duties duties;
  private final CaseBook book;
  private final Map<String, Piece> pieces = new HashMap<>();

  /** A task that somebody knows: which complaint, when it will be done, by whom. */
  record Piece(Complaint complaint, String key, int count, Instant readyAt, String owner) {}

  Worker(Browser browser, Duties duties, CaseBook book) {
    this.browser = browser;
    this.desk = new Desk(browser);
    this.duties = duties;
    this.book = book;
  }

  String name() {
    return browser.username();
  }

  Browser browser() {
    return browser;
  }

  /** Does what is ready now; returns how many tasks that were. */
  int work(Instant now) {
    var open =
        desk.tasks(1500).stream().filter(task -> duties.concerns(name(), key(task))).toList();
    lookAt(open.stream().filter(task -> !pieces.containsKey(id(task))).toList());
    int done = 0;
    for (var task : open) {
      var piece = pieces.get(id(task));
      if (piece != null && !piece.readyAt().isAfter(now) && isMine(task, piece)) {
        done += complete(task, piece) ? 1 : 0;
      }
    }
    return done;
  }

  /** Finds out which cases tasks belong to, as the cards in Tasklist's list do. */
  private void lookAt(List<JsonNode> fresh) {
    for (int from = 0; from < fresh.size(); from += MOST_CARDS) {
      var some = fresh.subList(from, Math.min(fresh.size(), from + MOST_CARDS));
      var byId = some.stream().collect(Collectors.toMap(Worker::id, task -> task));
      if (duties.isDepartment(name())) {
        byId.forEach((id, task) -> lookAtQuestion(id, task));
      } else {
        browser
            .get("/api/tasks?ids=" + String.join(",", byId.keySet()))
            .forEach(card -> know(byId.get(card.path("id").asText()), card));
      }
    }
  }

  private void know(JsonNode task, JsonNode card) {
    var complaint = book.complaint(card.path("number").asText());
    if (complaint != null) {
      pieces.put(id(task), duties.piece(complaint, key(task), id(task), createdAt(task)));
    }
  }

  /** A department sees no case: the words of the question are all it has. */
  private void lookAtQuestion(String id, JsonNode task) {
    var question = desk.formVariables(id).path("inquiryQuestion").path("value").asText();
    pieces.put(id, duties.question(question, name(), createdAt(task)));
  }

  private boolean isMine(JsonNode task, Piece piece) {
    var assignee = task.path("assignee").asText("");
    var claimed = !assignee.isEmpty() && !"null".equals(assignee);
    return claimed ? assignee.equals(name()) : piece.owner().equals(name());
  }

  private boolean complete(JsonNode task, Piece piece) {
    var id = id(task);
    try {
      if (!name().equals(task.path("assignee").asText())) {
        desk.claim(id);
      }
      desk.deployedForm(id);
      submit(id, piece, duties.replies(piece, desk.formVariables(id)));
      pieces.remove(id);
      return true;
    } catch (Browser.Refused refused) {
      refused(id, piece, refused);
      return false;
    }
  }

  private void submit(String id, Piece piece, Map<String, Object> answers) {
    try {
      desk.submit(id, answers);
    } catch (Browser.Refused refused) {
      if (!"SEND_STATUS_LETTER".equals(answers.get("missedAnswer"))) {
        throw refused;
      }
      desk.submit(id, duties.answerFollows());
    }
  }

  /** Who may not do it hands it to the colleague; what is gone meanwhile is gone. */
  private void refused(String id, Piece piece, Browser.Refused refused) {
    pieces.remove(id);
    var gone = List.of("efresh your list", "efresh it and try again", "task is null");
    if (refused.status() == 404 || gone.stream().anyMatch(refused.getMessage()::contains)) {
      return;
    }
    if (piece.key().equals("ApproveResolution") && duties.handOver(id, name())) {
      browser.post("/camunda/api/engine/engine/default/task/" + id + "/unclaim", Map.of());
      return;
    }
    var number = book.number(piece.complaint().index());
    book.surprised(number, name() + " " + piece.key() + ": " + refused.getMessage());
  }

  private static Instant createdAt(JsonNode task) {
    return OffsetDateTime.parse(task.path("created").asText(), CREATED).toInstant();
  }

  private static String key(JsonNode task) {
    return task.path("taskDefinitionKey").asText();
  }

  private static String id(JsonNode task) {
    return task.path("id").asText();
  }
}
