package org.recourse.priorauth.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.correspondence.HospitalProperties;
import org.recourse.priorauth.payer.Payers;
import org.springframework.stereotype.Component;

/** Fills in the fields of letters, as {@code priorauth-letters.yaml} asks. */
@Component
class LetterFields {

  private final Payers payers;
  private final DenialFields denials;
  private final ReductionFields reductions;
  private final AppealFields appeals;
  private final HospitalProperties hospital;

  LetterFields(
      Payers payers,
      DenialFields denials,
      ReductionFields reductions,
      AppealFields appeals,
      HospitalProperties hospital) {
    this.payers = payers;
    this.denials = denials;
    this.reductions = reductions;
    this.appeals = appeals;
    this.hospital = hospital;
  }

  /** The fields of a letter in this language; what is not known is left out and makes a gap. */
  Map<String, Object> of(UUID caseId, Subject subject, Map<String, Object> known, String language) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("contactName", hospital.officeIn(language));
    fields.put("contactPhone", hospital.phone());
    var payer = payers.get((String) known.get("payer"));
    fields.put("planName", payer.name());
    if (subject == Subject.SCHEDULING) {
      LinesInWords unneeded = LinesInWords.unneeded(known, language);
      fields.put("patientName", known.get("patientName"));
      fields.put("granted", !LinesInWords.granted(known, language).rows().isEmpty());
      fields.put("unneeded", !unneeded.rows().isEmpty());
      fields.put("withoutApproval", unneeded.services());
    } else if (subject != Subject.APPEAL) {
      fields.put("planPhone", payer.phone());
    }
    if (subject == Subject.DENIAL) {
      denials.put(caseId, known, payer, language, fields);
    } else if (subject == Subject.APPEAL) {
      appeals.put(caseId, known, fields);
    } else {
      fields.put("approved", LinesInWords.granted(known, language).approved());
      fields.put("facility", known.get("facility"));
      String day = (String) known.get("appointmentOn");
      fields.put("appointmentOn", day == null ? null : LocalDate.parse(day));
    }
    if (subject == Subject.APPROVAL) {
      reductions.put(known, payer, language, fields);
    }
    fields.values().removeIf(Objects::isNull);
    return fields;
  }

  /**
   * The language in which the words of this record are: the letter's, where all that it says is on
   * record in it.
   */
  static String wordsLanguage(Subject subject, Map<String, Object> known, String language) {
    if (subject == Subject.APPEAL) {
      return LinesInWords.ENGLISH;
    }
    LinesInWords contested = LinesInWords.contested(known, language);
    boolean refusal =
        subject == Subject.SCHEDULING
            || contested.rows().isEmpty()
            || contested.areInItsLanguage() && DenialFields.isInItsLanguage(known, language);
    boolean grant =
        subject == Subject.DENIAL || LinesInWords.granted(known, language).areInItsLanguage();
    return refusal && grant ? language : LinesInWords.ENGLISH;
  }
}
