package org.recourse.assistance.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.assistance.desk.LetterFields;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Fills in the letter about Medi-Cal for a short time (42 CFR 435.1102). Where the screening said
 * no and the state yes, or the other way round, nobody knows scope or reason, and the letter is
 * held.
 */
@Component
class PresumptiveLetter implements LetterFields {

  private final ObjectProvider<PresumptiveAnswers> answers;
  private final ProgramWords words;

  PresumptiveLetter(ObjectProvider<PresumptiveAnswers> answers, ProgramWords words) {
    this.answers = answers;
    this.words = words;
  }

  @Override
  public String letter() {
    return Subject.HPE.name();
  }

  @Override
  public Map<String, Object> fields(UUID caseId, Map<String, Object> known, String language) {
    PresumptiveAnswers told = answers.getIfAvailable();
    return told == null
        ? Map.of()
        : told.of(caseId).map(answer -> fields(answer, language)).orElse(Map.of());
  }

  private Map<String, Object> fields(PresumptiveAnswer answer, String language) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("covered", answer.covered());
    fields.put("refused", !answer.covered());
    String rule = answer.rule() == null ? "" : answer.rule();
    Optional<String> scope = words.scope(rule, language);
    if (answer.covered()) {
      fields.put("from", answer.from());
      fields.put("until", answer.until());
      fields.put("scope", scope.orElse(null));
    } else if (!rule.isEmpty() && scope.isEmpty()) {
      fields.put("reason", words.reason(rule, language));
    }
    return fields;
  }
}
