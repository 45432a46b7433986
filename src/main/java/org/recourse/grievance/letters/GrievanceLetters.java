package org.recourse.grievance.letters;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterDispatch;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.Preview;
import org.recourse.grievance.tracks.TrackDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of complaints, from the record to the mailroom. Composing and sending are two
 * transactions: what is handed over was on record before.
 */
@Service
@Transactional
public class GrievanceLetters {

  private final LetterPlan plan;
  private final LetterComposing composing;
  private final Known.Shelf shelf;
  private final Letters letters;
  private final LetterDispatch dispatch;
  private final TrackDesk tracks;
  private final Clock clock;

  GrievanceLetters(
      LetterPlan plan,
      LetterComposing composing,
      Known.Shelf shelf,
      Letters letters,
      LetterDispatch dispatch,
      TrackDesk tracks,
      Clock clock) {
    this.plan = plan;
    this.composing = composing;
    this.shelf = shelf;
    this.letters = letters;
    this.dispatch = dispatch;
    this.tracks = tracks;
    this.clock = clock;
  }

  /** Writes the letters of this occasion; what has gone, or has failed, stays as it is. */
  public void compose(UUID caseId, Occasion occasion) {
    composing.compose(caseId, occasion);
  }

  /**
   * Sends the letters of this occasion; one that has gone does not go again. Where nobody gave a
   * name there is nobody to write to, and the duty ends with the work.
   *
   * @throws org.recourse.correspondence.mailroom.MailroomDown when the mailroom cannot take one
   *     now; try again later
   */
  public LetterFate send(UUID caseId, Occasion occasion) {
    var due = of(caseId, occasion);
    if (due.isEmpty()) {
      var now = clock.instant();
      plan.of(caseId, occasion).forEach(duty -> tracks.letterSent(caseId, duty.type(), now, now));
    }
    return LetterFate.of(due.stream().map(Letter::id).map(dispatch::send).toList());
  }

  /**
   * The answer as it would go by what is on record, to be read before it goes.
   *
   * @param unsaved answers that are not on record yet, by field key; may be empty
   * @return one for each letter; empty when nobody can be written to
   */
  @Transactional(readOnly = true)
  public List<Preview> preview(UUID caseId, Map<String, Object> unsaved) {
    var known = shelf.of(caseId).with(unsaved);
    return composing.preview(caseId, Occasion.RESOLUTION, known);
  }

  /** The letters of this occasion as they stand in the log. */
  @Transactional(readOnly = true)
  public List<Letter> of(UUID caseId, Occasion occasion) {
    var purposes =
        plan.of(caseId, occasion).stream()
            .map(DueLetter::purpose)
            .collect(Collectors.toCollection(HashSet::new));
    return letters.of(caseId).stream()
        .filter(letter -> purposes.contains(letter.purpose()))
        .toList();
  }
}
