package org.recourse.priorauth.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.recourse.priorauth.payer.Payers;
import org.springframework.stereotype.Component;

/**
 * Holds a request against what payers, providers and codes look like, beyond what its form says.
 */
@Component
public class RequestCheck {

  private static final String SCHEDULED = "SCHEDULED";
  private static final String GIVEN = "GIVEN";

  private final Payers payers;
  private final Clock clock;

  RequestCheck(Payers payers, Clock clock) {
    this.payers = payers;
    this.clock = clock;
  }

  /** What is wrong, by field key, in sentences; empty when all is well. */
  public Map<String, String> problems(Map<String, Object> given) {
    Map<String, String> problems = new LinkedHashMap<>();
    problems.putAll(coverage(given));
    say(problems, "orderingNpi", "NPI of the ordering clinician", given, Npi::problem);
    say(problems, "renderingNpi", "NPI of the rendering provider", given, Npi::problem);
    LocalDate appointment = day(given.get("appointmentOn"));
    boolean scheduled = SCHEDULED.equals(given.get("careKind"));
    if (appointment != null && scheduled && appointment.isBefore(today())) {
      problems.put("appointmentOn", "'Day of the appointment' lies in the past");
    }
    lines(given, scheduled ? today() : null, appointment, problems);
    if ("EXPEDITED".equals(given.get("urgency")) && isAllGiven(given)) {
      problems.put(
          "urgency",
          "'Urgency' must be 'Standard': waiting harms nobody where all care was given already");
    }
    return problems;
  }

  private boolean isAllGiven(Map<String, Object> given) {
    return GIVEN.equals(given.get("careKind"))
        && given.get("serviceLines") instanceof List<?> rows
        && rows.stream().allMatch(row -> day(((Map<?, ?>) row).get("to")).isBefore(today()));
  }

  /**
   * What is wrong with the days of a request that has changed, by field key, in sentences.
   *
   * @param request as it would be on record
   */
  public Map<String, String> days(Map<String, Object> request) {
    Map<String, String> problems = new LinkedHashMap<>();
    lines(request, null, day(request.get("appointmentOn")), problems);
    return problems;
  }

  /** What is wrong with payer and member number, by field key; also when they are corrected. */
  public Map<String, String> coverage(Map<String, Object> given) {
    var payer = payers.find((String) given.get("payer"));
    if (payer.isEmpty()) {
      return Map.of("payer", "'Payer' is none this house knows");
    }
    String wrong = payer.get().memberIdProblem((String) given.get("memberId"));
    return wrong == null ? Map.of() : Map.of("memberId", "'Member number' " + wrong);
  }

  private void lines(
      Map<String, Object> given,
      LocalDate earliest,
      LocalDate appointment,
      Map<String, String> problems) {
    List<?> rows = given.get("serviceLines") instanceof List<?> list ? list : List.of();
    if (rows.isEmpty()) {
      problems.put("serviceLines", "'Service lines' needs at least one row");
    }
    for (int i = 0; i < rows.size(); i++) {
      Map<?, ?> row = (Map<?, ?>) rows.get(i);
      var wrong = new LinkedHashMap<String, String>();
      say(wrong, "code", row, ServiceCode::problem);
      say(wrong, "modifiers", row, Modifiers::problem);
      say(wrong, "place", row, PlaceOfService::problem);
      say(wrong, "diagnosis", row, DiagnosisCode::problem);
      wrong.putAll(
          ServiceDates.of((String) row.get("from"), (String) row.get("to"))
              .problems(earliest, appointment));
      int line = i;
      wrong.forEach(
          (key, what) ->
              problems.put(
                  "serviceLines[%d].%s".formatted(line, key),
                  "'Service lines', row %d: '%s' %s".formatted(line + 1, key, what)));
    }
  }

  private static void say(
      Map<String, String> problems,
      String key,
      String label,
      Map<String, Object> given,
      Function<String, String> check) {
    var wrong = new LinkedHashMap<String, String>();
    say(wrong, key, given, check);
    wrong.forEach((field, what) -> problems.put(field, "'" + label + "' " + what));
  }

  private static void say(
      Map<String, String> problems, String key, Map<?, ?> given, Function<String, String> check) {
    String problem = given.get(key) instanceof String text ? check.apply(text) : null;
    if (problem != null) {
      problems.put(key, problem);
    }
  }

  private static LocalDate day(Object text) {
    return text == null ? null : LocalDate.parse((String) text);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
