package org.recourse.priorauth.watch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What the house keeps about an approval that it watches. */
@Table("priorauth_watch")
class Watch {

  @Id UUID caseId;
  @Version int version;
  LocalDate coverageVerifiedOn;
  LocalDate appointmentMovedTo;
  String appointmentMovedBecause;
  String coverageAgain;
  String coverageLossAnswer;
  String renewalReason;
  String renewalAnswer;
  String renewalSettledFor;
  String renewalNumber;
  String ended;

  /** What is on record, by key; what is not known is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("coverageVerifiedOn", text(coverageVerifiedOn));
    values.put("appointmentMovedTo", text(appointmentMovedTo));
    values.put("appointmentMovedBecause", appointmentMovedBecause);
    values.put("coverageAgain", coverageAgain);
    values.put("coverageLossAnswer", coverageLossAnswer);
    values.put("renewalReason", renewalReason);
    values.put("renewalAnswer", renewalAnswer);
    values.put("renewalNumber", renewalNumber);
    values.put("watchEnded", ended);
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private static String text(LocalDate day) {
    return Objects.toString(day, null);
  }
}
