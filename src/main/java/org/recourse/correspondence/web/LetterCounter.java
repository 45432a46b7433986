package org.recourse.correspondence.web;

import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterNotFound;
import org.recourse.correspondence.Letters;
import org.springframework.stereotype.Component;

/** Hands out letters together with their case: to those who may see it, or work on it. */
@Component
class LetterCounter {

  private final CaseCounter cases;
  private final Letters letters;

  LetterCounter(CaseCounter cases, Letters letters) {
    this.cases = cases;
    this.letters = letters;
  }

  /**
   * A letter to read.
   *
   * @param action as the access log calls it
   * @throws LetterNotFound when the case has none of this id
   */
  Letter toRead(String number, UUID id, String action) {
    return of(cases.toRead(number, action), id);
  }

  /**
   * A letter whose fate somebody decides.
   *
   * @param action as the access log calls it
   * @throws LetterNotFound when the case has none of this id
   */
  Letter toWorkOn(String number, UUID id, String action) {
    return of(cases.toWorkOn(number, action), id);
  }

  private Letter of(CaseFile file, UUID id) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new LetterNotFound(id));
  }
}
