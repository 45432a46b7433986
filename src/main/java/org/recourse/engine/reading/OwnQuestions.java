package org.recourse.engine.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.InnerProcess;
import org.recourse.engine.refusals.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps case numbers from whoever sees the questions put to their own group and nothing else of the
 * case. A list or a count that is narrowed by a number would tell them of which case a question is,
 * and by trying which cases ask at all.
 */
@Component
class OwnQuestions {

  /** The engine's word for the case number, in all the names it has for conditions on it. */
  private static final String NUMBER = "businesskey";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SignedOn person;
  private final ObjectProvider<InnerProcess> processes;
  private final ObjectProvider<CaseKind> kinds;

  OwnQuestions(
      SignedOn person, ObjectProvider<InnerProcess> processes, ObjectProvider<CaseKind> kinds) {
    this.person = person;
    this.processes = processes;
    this.kinds = kinds;
  }

  /** Whether the caller sees single questions of cases whose numbers are not theirs to know. */
  boolean areAllTheCallerSees() {
    var groups = person.groups();
    return processes.stream()
        .filter(process -> process.oneOfMany() != null && groups.contains(process.oneOfMany()))
        .anyMatch(
            process ->
                kinds.stream()
                    .filter(kind -> kind.flow().equals(process.flow()))
                    .noneMatch(kind -> kind.isWorkedOnBy(groups)));
  }

  /** Whether the address asks by case number. */
  static boolean areAskedByNumber(HttpServletRequest request) {
    return Conditions.of(request).stream().anyMatch(condition -> isNumber(condition.name()));
  }

  /** Whether a body asks by case number, however deep. One that is no JSON asks for nothing. */
  static boolean areAskedByNumber(byte[] body) throws IOException {
    try {
      return has(JSON.readTree(body));
    } catch (JsonProcessingException noJson) {
      return false;
    }
  }

  /** What they are told instead. */
  static Refusal refusal() {
    return new Refusal(
        403,
        "Not by case number",
        "You see the questions put to your department and not of which case they are. Leave the"
            + " case number (business key) out and ask again; for the case itself, ask patient"
            + " relations.");
  }

  private static boolean has(JsonNode node) {
    for (var field : node.properties()) {
      if (isNumber(field.getKey())) {
        return true;
      }
    }
    for (var member : node) {
      if (has(member)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String condition) {
    return condition.toLowerCase(Locale.ROOT).contains(NUMBER);
  }
}
