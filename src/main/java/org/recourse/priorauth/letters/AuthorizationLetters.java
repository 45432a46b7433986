package org.recourse.priorauth.letters;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterDispatch;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.priorauth.appeal.AppealSeries;
import org.recourse.priorauth.appeal.OpenLevels;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Payers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of requests, from the record to the mailroom. Composing and sending are two
 * transactions: what is handed over was on record before.
 */
@Service
@Transactional
public class AuthorizationLetters {

  private final LetterFacts facts;
  private final LetterFields fields;
  private final AppealSeries series;
  private final OpenLevels levels;
  private final Letters letters;
  private final LetterDispatch dispatch;
  private final SchedulingDesk desk;
  private final Payers payers;

  AuthorizationLetters(
      LetterFacts facts,
      LetterFields fields,
      AppealSeries series,
      OpenLevels levels,
      Letters letters,
      LetterDispatch dispatch,
      SchedulingDesk desk,
      Payers payers) {
    this.facts = facts;
    this.fields = fields;
    this.series = series;
    this.levels = levels;
    this.letters = letters;
    this.dispatch = dispatch;
    this.desk = desk;
    this.payers = payers;
  }

  /** Writes the letter; one that has gone or failed stays, and one that is whole goes as it is. */
  public void compose(UUID caseId, Subject subject) {
    Map<String, Object> known = facts.of(caseId);
    Addressee addressee = addressee(caseId, subject, known);
    if (of(caseId, subject).filter(letter -> stays(letter, addressee)).isEmpty()) {
      String wanted = addressee.recipient().language();
      String language = letters.languageFor(subject.type(), wanted);
      letters.compose(
          purpose(caseId, subject),
          new LetterOrder(
              caseId,
              subject.type(),
              new LetterLanguage(
                  language, LetterFields.wordsLanguage(subject, known, language), null),
              addressee.format(),
              addressee.channel(),
              addressee.recipient(),
              fields.of(caseId, subject, known, language)));
    }
  }

  /**
   * Sends it; one that has gone does not go again.
   *
   * @throws org.recourse.correspondence.mailroom.MailroomDown when the mailroom cannot take it now;
   *     try again later
   */
  public LetterFate send(UUID caseId, Subject subject) {
    return LetterFate.of(dispatch.send(of(caseId, subject).orElseThrow().id()));
  }

  /** The letter as it stands in the log; empty before it was composed. */
  @Transactional(readOnly = true)
  public Optional<Letter> of(UUID caseId, Subject subject) {
    String purpose = purpose(caseId, subject);
    return letters.of(caseId).stream()
        .filter(letter -> letter.purpose().equals(purpose))
        .findFirst();
  }

  /** Writes the letter of appeal; returns whether it lacks nothing. */
  public boolean composeAppeal(UUID caseId) {
    compose(caseId, Subject.APPEAL);
    return of(caseId, Subject.APPEAL).orElseThrow().gaps().isEmpty();
  }

  private Addressee addressee(UUID caseId, Subject subject, Map<String, Object> known) {
    return switch (subject) {
      case SCHEDULING -> Addressee.of(desk, known);
      case APPEAL -> {
        Payer payer = payers.get((String) known.get("payer"));
        yield Addressee.of(levels.chosen(caseId, payer.payerClass()), payer);
      }
      default -> Addressee.in(known);
    };
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

  private static boolean stays(Letter letter, Addressee addressee) {
    return letter.state() != LetterState.DRAFT
        && (letter.state().isGone()
            || letter.state() == LetterState.FAILED
            || letter.queuedAt() != null
            || addressee.isOf(letter));
  }
}
