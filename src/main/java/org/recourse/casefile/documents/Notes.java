package org.recourse.casefile.documents;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.text.SafeText;
import org.recourse.casefile.timeline.Ledger;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people jot down about a case. A note is an entry in its timeline and stays there. */
@Service
public class Notes {

  private static final int LONGEST = 20_000;

  private final Ledger ledger;

  Notes(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Adds a note, exactly as typed.
   *
   * @throws org.recourse.casefile.InvalidInput when it is blank or longer than 20,000 characters
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   */
  @Transactional
  public TimelineEntry add(UUID caseId, String text) {
    SafeText.require("text", text, LONGEST);
    return ledger.append(
        caseId, ledger.now(), "NOTE_ADDED", "A note was added.", Map.of("text", text));
  }
}
