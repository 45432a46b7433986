package org.recourse.priorauth.line;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One service that is asked for, and what the payer says about it. */
@Table("priorauth_line")
public class ServiceLine {

  @Id private Long id;
  @Version private int version;
  private UUID caseId;
  private int position;
  private String code;
  private String modifiers;
  private String place;
  private String description;
  private String descriptionTranslated;
  private String diagnosis;
  private int units;
  private LocalDate fromDay;
  private LocalDate toDay;
  private String decisionCode;
  private String authorizationNumber;
  private Integer approvedUnits;
  private LocalDate approvedFrom;
  private LocalDate approvedTo;
  private String denialReason;
  private LineState state;
  private String stateReason;
  private String lineAnswer;
  private String lineReason;

  static ServiceLine of(UUID caseId, int position, Map<?, ?> row) {
    ServiceLine line = new ServiceLine();
    line.caseId = caseId;
    line.position = position;
    line.code = (String) row.get("code");
    line.modifiers = (String) row.get("modifiers");
    line.place = (String) row.get("place");
    line.description = (String) row.get("description");
    line.translate(row);
    line.diagnosis = (String) row.get("diagnosis");
    line.units = ((Number) row.get("units")).intValue();
    line.fromDay = day(row.get("from"));
    line.toDay = day(row.get("to"));
    return line;
  }

  /** Keeps the plain words in the language of the letter. */
  void translate(Map<?, ?> row) {
    descriptionTranslated = text(row.get("descriptionTranslated"));
  }

  /** Keeps what the payer says; what it means is read afterwards. */
  void decide(Map<?, ?> row) {
    decisionCode = text(row.get("decisionCode"));
    authorizationNumber = text(row.get("authorizationNumber"));
    approvedUnits = row.get("approvedUnits") instanceof Number n ? n.intValue() : null;
    approvedFrom = day(row.get("approvedFrom"));
    approvedTo = day(row.get("approvedTo"));
    denialReason = text(row.get("denialReason"));
    state = null;
    stateReason = null;
    lineAnswer = null;
    lineReason = null;
    if (approvedFrom != null && approvedTo != null && approvedTo.isBefore(approvedFrom)) {
      throw InvalidInput.in(
          "serviceLines[%d].approvedTo".formatted(position - 1), "lies before 'Valid from'");
    }
  }

  /**
   * It is asked for otherwise now; what the payer decided about it as it was is no decision any
   * more.
   */
  void revise(Integer otherUnits, LocalDate otherFrom, LocalDate otherTo) {
    units = otherUnits == null ? units : otherUnits;
    fromDay = otherFrom == null ? fromDay : otherFrom;
    toDay = otherTo == null ? toDay : otherTo;
    if (isDecided()) {
      decide(Map.of());
    }
  }

  /** Whether the payer has clearly spoken about it. */
  public boolean isDecided() {
    return state != null && state != LineState.PENDED && state != LineState.MANUAL;
  }

  /** Where the payer was asked once more, nothing it said before can slip into its next answer. */
  void askAgain() {
    if (state == LineState.PENDED || state == LineState.MANUAL) {
      decide(Map.of());
    }
  }

  void read(String meaning, String why) {
    state = LineState.valueOf(meaning);
    stateReason = why;
  }

  /** Keeps a clinician's word; a dispute needs its reason. */
  void answer(Map<?, ?> row) {
    lineAnswer = (String) row.get("lineAnswer");
    lineReason = text(row.get("lineReason"));
    if (isDisputed() && lineReason == null) {
      throw InvalidInput.in(
          "serviceLines[%d].lineReason".formatted(position - 1), "say why this line is disputed");
    }
  }

  UUID caseId() {
    return caseId;
  }

  public String code() {
    return code;
  }

  public int units() {
    return units;
  }

  public LocalDate from() {
    return fromDay;
  }

  public LocalDate to() {
    return toDay;
  }

  public String authorizationNumber() {
    return authorizationNumber;
  }

  public Integer approvedUnits() {
    return approvedUnits;
  }

  public LocalDate approvedFrom() {
    return approvedFrom;
  }

  public LocalDate approvedTo() {
    return approvedTo;
  }

  /** Null until it was read. */
  public LineState state() {
    return state;
  }

  /** Whether a clinician disputes what the payer says. */
  public boolean isDisputed() {
    return "DISPUTE".equals(lineAnswer);
  }

  /** What the table of states asks for. */
  Map<String, Object> facts() {
    return Map.of(
        "code", decisionCode == null ? "" : decisionCode,
        "numbered", authorizationNumber != null,
        "reasoned", denialReason != null);
  }

  /** What is on record, by key; what is not known yet is left out. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("code", code);
    values.put("modifiers", modifiers);
    values.put("place", place);
    values.put("description", description);
    values.put("descriptionTranslated", descriptionTranslated);
    values.put("diagnosis", diagnosis);
    values.put("units", units);
    values.put("from", fromDay.toString());
    values.put("to", toDay.toString());
    values.put("decisionCode", decisionCode);
    values.put("authorizationNumber", authorizationNumber);
    values.put("approvedUnits", approvedUnits);
    values.put("approvedFrom", Objects.toString(approvedFrom, null));
    values.put("approvedTo", Objects.toString(approvedTo, null));
    values.put("denialReason", denialReason);
    values.put("state", state == null ? null : state.name());
    values.put("stateReason", stateReason);
    values.put("lineAnswer", lineAnswer);
    values.put("lineReason", lineReason);
    values.values().removeIf(Objects::isNull);
    return values;
  }

  /** The same as a row of a form, in words. */
  Map<String, Object> told() {
    Map<String, Object> told = values();
    told.computeIfPresent("state", (key, value) -> state.words());
    return told;
  }

  private static String text(Object typed) {
    return typed == null || typed.toString().isBlank() ? null : typed.toString();
  }

  private static LocalDate day(Object text) {
    return text == null ? null : LocalDate.parse((String) text);
  }
}
