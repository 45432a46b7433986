package org.recourse.office;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Complaints that risk management must hear of: every other one is referred while it is triaged in
 * Tasklist, the others by another system.
 */
final class HandOvers {

  private static final String REFERRAL =
      """
      {"flow": "risk", "reason": "The patient fell", "details":
        {"triggers": ["FALL_WITH_INJURY"], "concerns": "The patient"}}
      """;

  private final ChildApp app;
  private final List<String> numbers = new ArrayList<>();
  private final AtomicInteger broken = new AtomicInteger();
  private final AtomicInteger begun = new AtomicInteger();

  HandOvers(ChildApp app) {
    this.app = app;
  }

  /** Receives so many complaints and waits until each is to be triaged. */
  void receive(int complaints) {
    var post = new BatchPost(app.home(), "representative", "recourse");
    var lines = ComplaintLines.markedWith("");
    for (int line = 0; line < complaints; line++) {
      numbers.add(post.postOne(lines.invented(line)).path("number").asText());
    }
    var office = Office.at(app.home(), "");
    numbers.forEach(office::firstTaskOf);
  }

  /** The numbers of the complaints. */
  List<String> numbers() {
    return List.copyOf(numbers);
  }

  /** How often the plug was pulled in the middle of a hand-over. */
  int broken() {
    return broken.get();
  }

  /** Waits until so many hand-overs of this round have begun; the last of them is under way. */
  void awaitBegun(int count, Future<?> office) {
    while (begun.get() < count && !office.isDone()) {
      Thread.onSpinWait();
    }
  }

  /** Hands over one after the other, from this one on, until the plug is pulled. */
  void handOverFrom(int first) {
    try {
      handOverAll(first);
    } catch (UncheckedIOException | Browser.Refused killed) {
      broken.incrementAndGet();
    } finally {
      begun.set(0);
    }
  }

  /** Hands over whatever is not yet handed over, as everybody does who had no answer. */
  void handOverAll(int first) {
    var post = new BatchPost(app.home(), "representative", "recourse");
    var desk = Office.at(app.home(), "").representative();
    for (int i = 0; i < numbers.size(); i++) {
      int which = (first + i) % numbers.size();
      begun.incrementAndGet();
      if (which % 2 == 0) {
        triage(desk, numbers.get(which));
      } else {
        var path = "/api/cases/" + numbers.get(which) + "/referrals";
        post.post(path, "referral-" + which, REFERRAL);
      }
    }
  }

  private static void triage(Desk desk, String number) {
    for (var task : desk.tasksOf(number)) {
      if ("TriageComplaint".equals(task.path("taskDefinitionKey").asText())) {
        var id = task.path("id").asText();
        if (!desk.username().equals(task.path("assignee").asText())) {
          desk.claim(id);
        }
        Map<String, Object> answers =
            new HashMap<>(new FormAnswers("").to("TriageComplaint", desk.formVariables(id)));
        answers.remove("riskReason");
        answers.put("riskDecision", "REFER");
        answers.put("riskMarks", List.of("FALL_WITH_INJURY"));
        answers.put("riskConcerns", "The patient");
        desk.submit(id, answers);
      }
    }
  }
}
