package org.recourse.grievance.letters;

import java.util.List;
import java.util.UUID;

/** Which letters the tracks of a case ask for. */
public interface TrackLetters {

  /** The types of all tracks of the present round; may name one more than once. */
  List<String> of(UUID caseId);
}
