package org.recourse.priorauth.pas.fhir;

import static org.recourse.priorauth.pas.fhir.AnswerReader.CODE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AddedItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.recourse.priorauth.payer.PayerSystem.NumberIn;

/** Reads what an answer says about one line. */
class ReadLine {

  private static final int LONGEST_NUMBER = 50;

  private final ClaimResponse response;
  private final NumberIn numberIn;

  ReadLine(ClaimResponse response, NumberIn numberIn) {
    this.response = response;
    this.numberIn = numberIn;
  }

  /** Whether it is no answer that counts, and is not read line by line. */
  boolean hasNoAnswer() {
    return noAnswer() != null;
  }

  /** What holds for every line where none is spoken about by itself. */
  Map<String, Object> whole() {
    Map<String, Object> line = new LinkedHashMap<>();
    if (hasNoAnswer()) {
      line.put(CODE, noAnswer());
      if (response.hasError()) {
        line.put("denialReason", errors());
      }
      line.put("everyLine", true);
      return line;
    }
    action(response.getAdjudication(), line);
    if (line.get("authorizationNumber") == null && response.getPreAuthRef() != null) {
      line.put("authorizationNumber", response.getPreAuthRef());
    }
    period(response.getPreAuthPeriod(), line);
    line.put("everyLine", true);
    return line;
  }

  Map<String, Object> item(ItemComponent item) {
    Map<String, Object> line = new LinkedHashMap<>();
    action(item.getAdjudication(), line);
    if (numberIn == NumberIn.ADMINISTRATION_REFERENCE) {
      number(item.getExtensionByUrl(Pas.extension("administrationReferenceNumber")), line);
    }
    Extension detail = item.getExtensionByUrl(Pas.extension("itemAuthorizedDetail"));
    if (detail != null && detail.getExtensionByUrl("quantity") != null) {
      units(detail.getExtensionByUrl("quantity").getValue(), line);
    }
    period(response.getPreAuthPeriod(), line);
    period(item.getExtensionByUrl(Pas.extension("itemPreAuthPeriod")), line);
    response.getAddItem().stream()
        .filter(
            added ->
                added.getItemSequence().stream()
                    .anyMatch(s -> Objects.equals(s.getValue(), item.getItemSequence())))
        .forEach(added -> changed(added, line));
    return line;
  }

  /** What is granted instead completes a line that is granted otherwise than asked. */
  private void changed(AddedItemComponent added, Map<String, Object> line) {
    if (!"A6".equals(line.get(CODE))) {
      return;
    }
    Map<String, Object> instead = new LinkedHashMap<>();
    action(added.getAdjudication(), instead);
    if (instead.get("authorizationNumber") != null) {
      line.put("authorizationNumber", instead.get("authorizationNumber"));
    }
    if (added.hasQuantity()) {
      units(added.getQuantity(), line);
    }
    period(added.getExtensionByUrl(Pas.extension("itemPreAuthPeriod")), line);
  }

  private void action(List<AdjudicationComponent> adjudications, Map<String, Object> line) {
    List<Extension> actions = new ArrayList<>();
    adjudications.forEach(a -> actions.addAll(a.getExtensionsByUrl(Pas.extension("reviewAction"))));
    if (actions.size() > 1) {
      line.put(CODE, AnswerReader.CONTRADICTORY);
    }
    if (actions.size() != 1) {
      return;
    }
    Extension action = actions.get(0);
    line.put(CODE, code(action.getExtensionByUrl(Pas.extension("reviewActionCode"))));
    if (numberIn == NumberIn.REVIEW_ACTION) {
      number(action.getExtensionByUrl("number"), line);
    }
    String reasons =
        action.getExtensionsByUrl("reasonCode").stream()
            .map(Extension::getValue)
            .filter(CodeableConcept.class::isInstance)
            .map(reason -> words((CodeableConcept) reason))
            .collect(Collectors.joining("; "));
    if (!reasons.isBlank()) {
      line.put("denialReason", reasons);
    }
  }

  private static String code(Extension said) {
    if (said == null || !(said.getValue() instanceof CodeableConcept concept)) {
      return null;
    }
    if (concept.getCoding().size() != 1) {
      return AnswerReader.CONTRADICTORY;
    }
    Coding coding = concept.getCodingFirstRep();
    boolean known = Pas.REVIEW_ACTIONS.equals(coding.getSystem());
    return known ? coding.getCode() : "not of X12 306: " + coding.getCode();
  }

  private static void number(Extension said, Map<String, Object> line) {
    if (said != null
        && said.getValue() instanceof StringType text
        && !text.isEmpty()
        && text.getValue().strip().length() <= LONGEST_NUMBER) {
      line.put("authorizationNumber", text.getValue().strip());
    }
  }

  private static void units(Object said, Map<String, Object> line) {
    if (said instanceof Quantity quantity && quantity.getValue() != null) {
      BigDecimal value = quantity.getValue();
      if (value.signum() >= 0
          && value.stripTrailingZeros().scale() <= 0
          && value.compareTo(BigDecimal.valueOf(1_000_000)) <= 0) {
        line.put("approvedUnits", value.intValue());
      }
    }
  }

  private static void period(Extension said, Map<String, Object> line) {
    if (said != null && said.getValue() instanceof Period period) {
      period(period, line);
    }
  }

  private static void period(Period period, Map<String, Object> line) {
    if (period.hasStart() && period.hasEnd() && !period.getEnd().before(period.getStart())) {
      line.put("approvedFrom", day(period.getStartElement()));
      line.put("approvedTo", day(period.getEndElement()));
    }
  }

  private static String day(BaseDateTimeType moment) {
    String text = moment.getValueAsString();
    return switch (text.length()) {
      case 4 -> text + "-01-01";
      case 7 -> text + "-01";
      default -> text.substring(0, 10);
    };
  }

  /** Only an active response that says how it ended is one; what is queued is still to come. */
  private String noAnswer() {
    if (response.getStatus() != ClaimResponse.ClaimResponseStatus.ACTIVE) {
      return "not active";
    }
    if (!response.hasOutcome()) {
      return "without outcome";
    }
    return switch (response.getOutcome()) {
      case COMPLETE, PARTIAL -> null;
      case QUEUED -> "queued";
      case ERROR -> "error";
      default -> "without outcome";
    };
  }

  private String errors() {
    return response.getError().stream()
        .map(error -> words(error.getCode()))
        .collect(Collectors.joining("; "));
  }

  private static String words(CodeableConcept concept) {
    if (concept.hasText()) {
      return concept.getText();
    }
    Coding coding = concept.getCodingFirstRep();
    String code = "code " + coding.getCode();
    return coding.hasDisplay() ? coding.getDisplay() + " (" + code + ")" : code;
  }
}
