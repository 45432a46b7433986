package org.recourse.priorauth.contact;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.engine.EngineClock;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** One line of the call log: who said what, and what proves it. */
@Table("priorauth_contact")
class PayerContact {

  @Id Long id;
  UUID caseId;
  int position;
  ContactKind kind;
  Instant at;
  String by;
  String person;
  String reference;
  String said;
  String proof;

  /** The line as a row of a form, in words. */
  Map<String, Object> told() {
    Map<String, Object> told = values();
    told.put("at", EngineClock.inWords(at));
    told.put("kind", kind.words());
    return told;
  }

  /** What is on record, by key; what is not known is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("at", at.toString());
    values.put("by", by);
    values.put("kind", kind.name());
    values.put("person", person);
    values.put("reference", reference);
    values.put("said", said);
    values.put("proof", proof);
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
