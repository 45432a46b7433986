package org.recourse.priorauth.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.Letters;
import org.recourse.outgoing.Addressee;
import org.recourse.outgoing.FlowLetters;
import org.recourse.outgoing.KnownFacts;
import org.recourse.outgoing.LetterFate;
import org.recourse.outgoing.OutgoingLetters;
import org.recourse.priorauth.appeal.AppealSeries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of requests, from the record to the mailroom. */
@Service
@Transactional
public class AuthorizationLetters implements FlowLetters {

  private static final String LETTER = "letter";
  private static final String LANGUAGE_NOTE = "letterLanguageNote";

  /** What is said of one letter, so that each new one is asked about. */
  private static final Set<String> OF_ONE_LETTER = Set.of(LANGUAGE_NOTE, DenialFields.TRANSLATED);

  private final KnownFacts facts;
  private final LetterFields fields;
  private final Addressees addressees;
  private final AppealSeries series;
  private final Letters letters;
  private final OutgoingLetters outgoing;

  AuthorizationLetters(
      KnownFacts facts,
      LetterFields fields,
      Addressees addressees,
      AppealSeries series,
      Letters letters,
      OutgoingLetters outgoing) {
    this.facts = facts;
    this.fields = fields;
    this.addressees = addressees;
    this.series = series;
    this.letters = letters;
    this.outgoing = outgoing;
  }

  /** Writes the letter; one that has gone or failed stays, and one that is whole goes as it is. */
  public void compose(UUID caseId, Subject subject) {
    String purpose = purpose(caseId, subject);
    Map<String, Object> known = known(caseId, purpose);
    Addressee to = addressees.of(caseId, subject, known);
    outgoing.compose(caseId, purpose, to, () -> order(caseId, subject, known, to));
  }

  /**
   * Sends it; one that has gone does not go again.
   *
   * @throws org.recourse.correspondence.mailroom.MailroomDown when the mailroom cannot take it now;
   *     try again later
   */
  public LetterFate send(UUID caseId, Subject subject) {
    return outgoing.send(caseId, purpose(caseId, subject));
  }

  /** Writes the letter of appeal; returns whether it lacks nothing. */
  public boolean composeAppeal(UUID caseId) {
    compose(caseId, Subject.APPEAL);
    return outgoing.of(caseId, purpose(caseId, Subject.APPEAL)).orElseThrow().gaps().isEmpty();
  }

  @Override
  public String flow() {
    return "priorauth";
  }

  @Override
  public String purpose(UUID caseId, Map<String, Object> facts) {
    return purpose(caseId, Subject.valueOf(facts.get(LETTER).toString()));
  }

  @Override
  public Map<String, Object> facts(String purpose) {
    return Map.of(LETTER, Subject.of(purpose).name());
  }

  /** What is on record, but for what was written for an earlier letter alone. */
  private Map<String, Object> known(UUID caseId, String purpose) {
    Map<String, Object> known = new HashMap<>(facts.of(caseId));
    if (outgoing.of(caseId, purpose).isEmpty()) {
      known.keySet().removeAll(OF_ONE_LETTER);
    }
    return known;
  }

  private LetterOrder order(UUID caseId, Subject subject, Map<String, Object> known, Addressee to) {
    String language = letters.languageFor(subject.type(), to.recipient().language());
    return to.order(
        caseId,
        subject.type(),
        new LetterLanguage(
            language,
            LetterFields.wordsLanguage(subject, known, language),
            (String) known.get(LANGUAGE_NOTE)),
        fields.of(caseId, subject, known, language));
  }

  /** Each denial is told, and each level is appealed to, but once. */
  private String purpose(UUID caseId, Subject subject) {
    return subject.purpose(
        switch (subject) {
          case DENIAL -> Math.max(1, series.denials(caseId));
          case APPEAL -> series.of(caseId).size();
          default -> 1;
        });
  }
}
