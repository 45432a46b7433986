package org.recourse.priorauth.letters;

import java.time.Instant;
import java.util.Map;
import org.recourse.priorauth.appeal.OpenLevels;
import org.recourse.priorauth.payer.Payer;
import org.springframework.stereotype.Component;

/** What a letter about an approval says of what was not approved as it was asked for. */
@Component
class ReductionFields {

  private final OpenLevels levels;

  ReductionFields(OpenLevels levels) {
    this.levels = levels;
  }

  void put(Map<String, Object> known, Payer payer, String language, Map<String, Object> fields) {
    LinesInWords lines = LinesInWords.contested(known, language);
    boolean reduced = !lines.rows().isEmpty();
    fields.put("whole", !reduced);
    fields.put("reduced", reduced);
    if (reduced) {
      Instant decided = Instant.parse((String) known.get("decidedAt"));
      fields.put("notApproved", lines.reduced());
      fields.put("reason", DenialFields.reason(known, language));
      fields.put(
          "appeals", DenialFields.ways(levels.first(payer.payerClass(), decided), payer, language));
    }
  }
}
