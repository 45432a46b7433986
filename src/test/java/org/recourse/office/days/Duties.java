package org.recourse.office.days;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.recourse.office.days.Worker.Piece;

/** Who does which task, and when they get round to it. */
final class Duties {

  private static final Set<String> SUPERVISED =
      Set.of("ApproveResolution", "AnswerMissedClock", "DecideOnSilentDepartment");
  private static final Pattern QUESTION = Pattern.compile("Question (\\d+) to (\\w+):.*");

  private final Pace pace;
  private final Replies replies;
  private final List<Complaint> complaints;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Piece> known = new HashMap<>();
  private final Map<String, String> handedOver = new HashMap<>();

  Duties(Pace pace, Replies replies, List<Complaint> complaints) {
    this.pace = pace;
    this.replies = replies;
    this.complaints = complaints;
  }

  boolean isDepartment(String person) {
    return person.endsWith("responder");
  }

  /** The office sees the questions to departments too, and leaves them alone. */
  boolean concerns(String person, String key) {
    return isDepartment(person) == "AnswerInquiry".equals(key);
  }

  /** What there is to know of a task; the same for everybody who sees it. */
  synchronized Piece piece(Complaint complaint, String key, String task, Instant created) {
    var piece =
        known.computeIfAbsent(
            task,
            fresh -> {
              int count = counts.merge(key + complaint.index(), 1, Integer::sum) - 1;
              var ready = created.plus(pace.of(key, complaint, count));
              return new Piece(complaint, key, count, ready, ownerOf(complaint, key));
            });
    var successor = handedOver.get(task);
    return successor == null
        ? piece
        : new Piece(complaint, key, piece.count(), piece.readyAt(), successor);
  }

  /** The same for a question to a department. */
  Piece question(String words, String person, Instant created) {
    var match = QUESTION.matcher(words);
    if (!match.matches()) {
      throw new IllegalStateException("A question that nobody of the run asked");
    }
    int index = Integer.parseInt(match.group(1));
    var complaint =
        complaints.stream().filter(one -> one.index() == index).findFirst().orElseThrow();
    var ready = created.plus(pace.ofDepartment(match.group(2), index));
    return new Piece(complaint, "AnswerInquiry", 0, ready, person);
  }

  Map<String, Object> replies(Piece piece, JsonNode shown) {
    return "AnswerInquiry".equals(piece.key())
        ? replies.ofDepartment()
        : replies.to(piece.key(), piece.complaint(), shown, piece.count());
  }

  Map<String, Object> answerFollows() {
    return replies.answerFollows();
  }

  /** Somebody who may not do a task leaves it to the colleague, once. */
  synchronized boolean handOver(String task, String from) {
    var to = from.endsWith("2") ? from.replace("2", "") : from + "2";
    return handedOver.putIfAbsent(task, to) == null;
  }

  private static String ownerOf(Complaint complaint, String key) {
    var role = SUPERVISED.contains(key) ? "supervisor" : "representative";
    return complaint.index() % 2 == 0 ? role : role + "2";
  }
}
