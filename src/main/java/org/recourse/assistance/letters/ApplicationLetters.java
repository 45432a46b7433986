package org.recourse.assistance.letters;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.assistance.death.DeceasedApplicant;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.outgoing.Addressee;
import org.recourse.outgoing.FlowLetters;
import org.recourse.outgoing.KnownFacts;
import org.recourse.outgoing.LetterFate;
import org.recourse.outgoing.OutgoingLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters about applications. Those about one subject are numbered: a letter takes the place of
 * the one before, unless that has gone or failed; then it is the next.
 */
@Service
@Transactional
public class ApplicationLetters implements FlowLetters {

  private static final String LETTER = "letter";
  private static final String NUMBER = "letterNumber";

  private final KnownFacts facts;
  private final FilledInLetters filledIn;
  private final Letters letters;
  private final OutgoingLetters outgoing;
  private final DeceasedApplicant deceased;

  ApplicationLetters(
      KnownFacts facts,
      FilledInLetters filledIn,
      Letters letters,
      OutgoingLetters outgoing,
      DeceasedApplicant deceased) {
    this.facts = facts;
    this.filledIn = filledIn;
    this.letters = letters;
    this.outgoing = outgoing;
    this.deceased = deceased;
  }

  /**
   * Writes a letter. One with a number was begun before: what has gone or failed of it stays, and
   * what is whole goes as it is.
   *
   * @param number which letter about this subject; null for a new one by what is on record now
   * @return its number
   */
  public int compose(UUID caseId, Subject subject, Integer number) {
    Map<String, Object> known = facts.of(caseId);
    Addressee to = Addressee.patient(deceased.addressed(caseId, known));
    if (number == null) {
      int next = next(caseId, subject);
      letters.compose(subject.purpose(next), order(caseId, subject, known, to, null));
      return next;
    }
    String note = (String) known.get("letterLanguageNote");
    outgoing.compose(
        caseId, subject.purpose(number), to, () -> order(caseId, subject, known, to, note));
    return number;
  }

  /**
   * Sends it; one that has gone does not go again.
   *
   * @throws org.recourse.correspondence.mailroom.MailroomDown when the mailroom cannot take it now;
   *     try again later
   */
  public LetterFate send(UUID caseId, Subject subject, int number) {
    return outgoing.send(caseId, subject.purpose(number));
  }

  @Override
  public String flow() {
    return "assistance";
  }

  @Override
  public String purpose(UUID caseId, Map<String, Object> facts) {
    int number = ((Number) facts.get(NUMBER)).intValue();
    return Subject.valueOf((String) facts.get(LETTER)).purpose(number);
  }

  @Override
  public Map<String, Object> facts(String purpose) {
    return Subject.of(purpose)
        .map(
            subject ->
                Map.<String, Object>of(LETTER, subject.name(), NUMBER, Subject.number(purpose)))
        .orElse(Map.of());
  }

  /**
   * The order for a letter.
   *
   * @param note how the patient understands it although it is not in their language; of this
   *     letter, so that each new one is asked about; null where nobody said
   */
  private LetterOrder order(
      UUID caseId, Subject subject, Map<String, Object> known, Addressee to, String note) {
    String language = letters.languageFor(subject.type(), to.recipient().language());
    return to.order(
        caseId,
        subject.type(),
        new LetterLanguage(
            language, filledIn.wordsLanguage(caseId, subject, known, language), note),
        filledIn.fields(caseId, subject, known, language));
  }

  private int next(UUID caseId, Subject subject) {
    Optional<Letter> last =
        letters.of(caseId).stream()
            .filter(letter -> Subject.of(letter.purpose()).filter(subject::equals).isPresent())
            .max(Comparator.comparingInt(letter -> Subject.number(letter.purpose())));
    return last.map(letter -> Subject.number(letter.purpose()) + (isPast(letter) ? 1 : 0))
        .orElse(1);
  }

  private static boolean isPast(Letter letter) {
    return letter.state().isGone()
        || letter.state() == LetterState.FAILED
        || letter.queuedAt() != null;
  }
}
