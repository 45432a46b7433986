package org.recourse.assistance.watch;

import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.desk.LetterFields;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.letters.ProgramWords;
import org.springframework.stereotype.Component;

/** What the letter that asks a patient to renew says of its own. */
@Component
class RenewalLetterFields implements LetterFields {

  private final HelpBook book;
  private final HelpWatch watch;
  private final ProgramWords words;

  RenewalLetterFields(HelpBook book, HelpWatch watch, ProgramWords words) {
    this.book = book;
    this.watch = watch;
    this.words = words;
  }

  @Override
  public String letter() {
    return "RENEWAL";
  }

  @Override
  public Map<String, Object> fields(UUID caseId, Map<String, Object> known, String language) {
    return Map.of(
        "renewals",
        watch.watched(caseId).due(book.today()).stream().map(due -> row(due, language)).toList());
  }

  private Map<String, String> row(Grant grant, String language) {
    return Map.of(
        "program",
        words.name(grant.program(), language),
        "until",
        words.until(grant.until(), language));
  }
}
