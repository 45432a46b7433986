package org.recourse.correspondence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people decide or learn about a letter. */
@RestController
@RequestMapping("/api/cases/{number}/letters/{id}")
@Tag(name = "Letters")
class LetterFatesApi {

  private final LetterCounter counter;
  private final LetterFates fates;
  private final CaseFiles files;

  LetterFatesApi(LetterCounter counter, LetterFates fates, CaseFiles files) {
    this.counter = counter;
    this.fates = fates;
    this.files = files;
  }

  /** Why something is decided about a letter. */
  record Why(
      @Schema(description = "In your words", requiredMode = Schema.RequiredMode.REQUIRED)
          String reason) {}

  /** Why a letter may go. */
  record MayGo(@Schema(description = "In your words; may be left out") String reason) {}

  /** How a letter came back. */
  record CameBack(
      @Schema(
              description = "A word in capitals",
              example = "RETURNED_BY_POST",
              requiredMode = Schema.RequiredMode.REQUIRED)
          String outcome) {}

  @PostMapping(path = "/hold", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Hold a letter back",
      description = "It does not go until somebody releases it; the list says who holds it.")
  ResponseEntity<LetterAnswer> hold(
      @PathVariable String number, @PathVariable UUID id, @RequestBody Why why) {
    counter.toWorkOn(number, id, "HOLD_LETTER");
    return answer(fates.hold(id, why.reason()));
  }

  @PostMapping("/release")
  @Operation(
      summary = "Let a held letter go on",
      description = "It goes when a step of the case waits for it; the answer says what happens.")
  ResponseEntity<LetterAnswer> release(
      @PathVariable String number,
      @PathVariable UUID id,
      @RequestBody(required = false) MayGo mayGo) {
    counter.toWorkOn(number, id, "RELEASE_LETTER");
    return answer(fates.release(id, mayGo == null ? null : mayGo.reason()));
  }

  @PostMapping("/arrived")
  @Operation(
      summary = "Note that a letter has arrived",
      description = "A second time changes nothing.")
  ResponseEntity<LetterAnswer> arrived(@PathVariable String number, @PathVariable UUID id) {
    counter.toWorkOn(number, id, "NOTE_LETTER_ARRIVED");
    return answer(fates.arrived(id));
  }

  @PostMapping(path = "/came-back", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Note that a letter came back",
      description = "By post or otherwise. Whoever minds the case is told; nothing is sent.")
  ResponseEntity<LetterAnswer> cameBack(
      @PathVariable String number, @PathVariable UUID id, @RequestBody CameBack how) {
    counter.toWorkOn(number, id, "NOTE_LETTER_CAME_BACK");
    return answer(fates.cameBack(id, how.outcome()));
  }

  @PostMapping(path = "/send-again", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Free a letter that failed, to be sent again",
      description =
          "To the same address. It goes when a step of the case waits for it, not by this call; the"
              + " answer says what happens.")
  ResponseEntity<LetterAnswer> sendAgain(
      @PathVariable String number, @PathVariable UUID id, @RequestBody Why why) {
    counter.toWorkOn(number, id, "SEND_LETTER_AGAIN");
    return answer(fates.sendAgain(id, why.reason()));
  }

  @PostMapping("/was-sent")
  @Operation(
      summary = "Settle that a letter in doubt was sent",
      description = "For one of which nobody could tell whether the mail server took it.")
  ResponseEntity<LetterAnswer> wasSent(@PathVariable String number, @PathVariable UUID id) {
    counter.toWorkOn(number, id, "NOTE_LETTER_SENT");
    return answer(fates.wasSent(id));
  }

  private ResponseEntity<LetterAnswer> answer(Letter letter) {
    return ResponseEntity.ok(LetterAnswer.of(letter, files.get(letter.caseId()).isOpen()));
  }
}
