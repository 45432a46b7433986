package org.recourse.grievance.letters;

import static org.recourse.Person.REPRESENTATIVE;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.print.PrintedWords;
import org.recourse.grievance.GrievanceStories;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about the words of a letter begins with: a patient who complains and reads. */
abstract class PrintedLetterStories extends GrievanceStories {

  static final String FORWARD = "Forward complaint to plan";

  @Autowired Letters letters;

  Map<String, Object> aTriageAbout(String... matters) {
    List<Map<String, Object>> issues =
        Arrays.stream(matters).map(about -> anIssue(about, "OTHER", 1)).toList();
    return with(aTriage(), "issues", issues);
  }

  /** What was sent to the plan by fax, which the plan received at this moment. */
  Map<String, Object> aForwarding(OffsetDateTime receivedAt, String... what) {
    var answers = everyText("grievance", "forward-complaint-to-plan", aMark());
    answers.keySet().removeAll(List.of("forwardedOther", "notForwardedReason"));
    answers.put("planReceipt", "RECEIVED");
    answers.put("forwardedWhat", what.length == 0 ? List.of("WHOLE_COMPLAINT") : List.of(what));
    answers.put("forwardedBy", "FAX");
    answers.put("forwardedAt", receivedAt.minusSeconds(20).toString());
    answers.put("planReceivedAt", receivedAt.toString());
    return answers;
  }

  CaseFile triagedAs(Map<String, Object> complaint, Map<String, Object> triage) {
    var file = received(complaint);
    flow.complete(REPRESENTATIVE, TRIAGE, file, triage);
    flow.work(file);
    return file;
  }

  Letter letter(CaseFile file, String purpose) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.purpose().equals(purpose))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no letter " + purpose));
  }

  /** What the letter says on paper, with single blanks. */
  String words(CaseFile file, String purpose) {
    return printed(letters.pdf(letter(file, purpose).id()).orElseThrow());
  }

  static String printed(byte[] pdf) {
    return PrintedWords.of(pdf);
  }
}
