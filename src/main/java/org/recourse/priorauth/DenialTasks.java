package org.recourse.priorauth;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.Groups;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.priorauth.appeal.AppealSeries;
import org.recourse.priorauth.contact.ContactKind;
import org.recourse.priorauth.contact.ContactLog;
import org.recourse.priorauth.contact.Talk;
import org.recourse.priorauth.letters.AppealLetters;
import org.springframework.stereotype.Component;

/** What the rules say when a person has filled in a form about a denial. */
@Component
class DenialTasks {

  private final AuthorizationBook book;
  private final Denials denials;
  private final AppealSeries series;
  private final ContactLog contacts;
  private final AppealLetters letters;
  private final SignedOn person;
  private final Clock clock;

  DenialTasks(
      AuthorizationBook book,
      Denials denials,
      AppealSeries series,
      ContactLog contacts,
      AppealLetters letters,
      SignedOn person,
      Clock clock) {
    this.book = book;
    this.denials = denials;
    this.series = series;
    this.contacts = contacts;
    this.letters = letters;
    this.person = person;
    this.clock = clock;
  }

  /** Returns what became of the flow's own columns and lists. */
  Map<String, Object> take(UUID caseId, String form, Map<String, Object> given) {
    Map<String, Object> own = new LinkedHashMap<>();
    switch (form) {
      case "talk-to-reviewer" -> talk(caseId, given, own);
      case "decide-on-appeal" ->
          own.put(
              AppealSeries.KEY,
              series.decide(
                  caseId, given, denials.named(caseId, (String) given.get("appealForum"))));
      case "write-appeal" -> {}
      case "file-appeal" -> {
        own.put(AppealSeries.KEY, series.file(caseId, given));
        letters.filed(caseId);
      }
      case "record-appeal-decision" -> own.put(AppealSeries.KEY, series.end(caseId, given));
      default -> throw new IllegalStateException("No rule is written for the form " + form);
    }
    return own;
  }

  private void talk(UUID caseId, Map<String, Object> given, Map<String, Object> own) {
    if (!person.groups().contains(Groups.CLINICIANS)) {
      throw new NotAllowedNow(
          "Only a clinician talks to the payer's reviewer. Unclaim the task for a colleague.");
    }
    String word = (String) given.get("denialAnswer");
    if ("OVERTURNED".equals(word) && clock.instant().isAfter(book.get(caseId).talkUntil())) {
      throw InvalidInput.in(
          "denialAnswer", "the window for this talk is over, so it can change nothing any more");
    }
    if ("OVERTURNED".equals(word)) {
      denials.overturned(caseId);
    }
    own.putAll(book.change(caseId, a -> a.contested(word)));
    own.put("denialAnswer", word);
    own.put(ContactLog.KEY, contacts.add(caseId, ContactKind.REVIEWER_TALKED, Talk.in(given)));
  }
}
