package org.recourse.priorauth.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One document that a payer asks for with a request. */
@Table("priorauth_document")
class RequestedDocument {

  @Id Long id;
  @Version int version;
  UUID caseId;
  int position;
  String document;
  String why;
  boolean required;
  String state;
  String note;
  UUID file;
  String loinc;
  String reportType;

  static RequestedDocument of(UUID caseId, int position, Map<String, Object> said) {
    RequestedDocument asked = new RequestedDocument();
    asked.caseId = caseId;
    asked.position = position;
    asked.document = (String) said.get("document");
    asked.why = (String) said.get("why");
    asked.required = Boolean.TRUE.equals(said.get("required"));
    asked.loinc = (String) said.get("loinc");
    asked.reportType = (String) said.get("reportType");
    return asked;
  }

  /** Somebody says where it is, or why it is not there. */
  void gathered(Map<?, ?> row) {
    state = (String) row.get("state");
    note = (String) row.get("note");
    file = row.get("file") instanceof String id && !id.isBlank() ? UUID.fromString(id) : null;
    if (file != null && !"ATTACHED".equals(state)) {
      throw InvalidInput.in(field(), "is chosen, though the paper is said not to be available");
    }
  }

  String field() {
    return "documents[%d].file".formatted(position - 1);
  }

  /** Whether the payer will not decide without it, and it is not there. */
  boolean isLacking() {
    return required && "NOT_AVAILABLE".equals(state);
  }

  /** What is on record, by key; what is not known yet is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("document", document);
    values.put("why", why);
    values.put("required", required);
    values.put("state", state);
    values.put("note", note);
    values.put("file", Objects.toString(file, null));
    values.put("loinc", loinc);
    values.put("reportType", reportType);
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
