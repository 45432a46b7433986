package org.recourse.priorauth.pas.fhir;

import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.recourse.casefile.CaseProblem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says in plain words why a payer's system refused a message. */
@Component
@Lazy
public class Refusal {

  private static final int LONGEST = 1000;

  private final Fhir fhir;

  Refusal(Fhir fhir) {
    this.fhir = fhir;
  }

  /** The payer's own words where it gave some. */
  public String inWords(int status, byte[] body) {
    if (status == 401 || status == 403) {
      return "it does not let this office in; tell the administrator.";
    }
    String words = words(body);
    return words.isBlank() ? "it gave no reason (status " + status + ")." : words;
  }

  private String words(byte[] body) {
    try {
      if (fhir.read(body) instanceof OperationOutcome outcome) {
        String all =
            outcome.getIssue().stream().map(Refusal::issue).collect(Collectors.joining(" "));
        return all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
      }
      return "";
    } catch (CaseProblem unreadable) {
      return "";
    }
  }

  private static String issue(OperationOutcomeIssueComponent issue) {
    String text = issue.getDetails().getText();
    String more = issue.getDiagnostics();
    return (text == null ? "" : text) + (more == null ? "" : " " + more);
  }
}
