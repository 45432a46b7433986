package org.recourse.casefile.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.PossibleDays;

/** The last case of a page, after which the next one begins. */
record Cursor(Instant openedAt, UUID id) {

  static Cursor after(CaseFile file) {
    return new Cursor(file.openedAt(), file.id());
  }

  static Cursor parse(String text) {
    try {
      var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ");
      var openedAt = PossibleDays.check("cursor", Instant.parse(parts[0]));
      return new Cursor(openedAt, UUID.fromString(parts[1]));
    } catch (RuntimeException e) {
      throw InvalidInput.in(
          "cursor", "it is not one that was handed out. Start again without a cursor.");
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((openedAt + " " + id).getBytes(UTF_8));
  }
}
