package org.recourse.priorauth.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.priorauth.appeal.Appeal;
import org.recourse.priorauth.appeal.AppealSeries;
import org.springframework.stereotype.Component;

/** What a letter of appeal says: whose care, the reason it answers, and the answer to it. */
@Component
public class AppealFields {

  private static final List<String> CRITERION = List.of("criterion", "answer", "evidence");
  private static final List<String> CARE = List.of("code", "service", "diagnosis");

  private final AppealSeries series;

  AppealFields(AppealSeries series) {
    this.series = series;
  }

  /** The reason that is answered: of the level below, or of the payer's own denial. */
  public String reason(UUID caseId, Map<String, Object> known) {
    List<Appeal> all = series.of(caseId);
    boolean first = series.last(caseId).level() == 1;
    return first ? DenialFields.reasons(known) : all.get(all.size() - 2).outcomeReason();
  }

  void put(UUID caseId, Map<String, Object> known, Map<String, Object> fields) {
    Appeal appeal = series.last(caseId);
    fields.put("patientName", known.get("patientName"));
    fields.put("memberId", known.get("memberId"));
    fields.put("planReference", known.get("referenceNumber"));
    fields.put("level", appeal.name());
    fields.put("reason", reason(caseId, known));
    fields.put("care", rows(LinesInWords.contested(known, LinesInWords.ENGLISH).rows(), CARE));
    fields.put("criteria", rows((List<?>) known.getOrDefault("criteria", List.of()), CRITERION));
    fields.put("consent", appeal.isConsentedTo());
    fields.put("expedited", "EXPEDITED".equals(known.get("urgency")));
    fields.put("certifiedBy", known.get("certifiedBy"));
    fields.put("certification", known.get("certification"));
    fields.put("clinicalReason", known.get("clinicalReason"));
  }

  private static List<Map<String, String>> rows(List<?> rows, List<String> parts) {
    List<Map<String, String>> told = new ArrayList<>();
    for (Object row : rows) {
      Map<String, String> one = new LinkedHashMap<>();
      for (String part : parts) {
        String key = part.equals("service") ? "description" : part;
        one.put(part, Objects.toString(((Map<?, ?>) row).get(key), ""));
      }
      told.add(one);
    }
    return told;
  }
}
