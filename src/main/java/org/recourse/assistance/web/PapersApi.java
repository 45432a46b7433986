package org.recourse.assistance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.recourse.assistance.papers.Contact;
import org.recourse.assistance.papers.PatientContacts;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where other systems tell that a patient brought a paper or said a word. */
@RestController
@RequestMapping("/api/assistance-applications")
@Tag(name = "Financial assistance", description = "Applications: opening and withdrawing them")
class PapersApi {

  private final CaseCounter counter;
  private final PatientContacts contacts;

  PapersApi(CaseCounter counter, PatientContacts contacts) {
    this.counter = counter;
    this.contacts = contacts;
  }

  /** A word of the patient. */
  record Told(
      @Schema(
              description = "How it came; a paper itself goes to the documents of the case",
              allowableValues = {"PAPER", "CALL", "VISIT", "LETTER", "MESSAGE", "OTHER"})
          String how,
      @Schema(description = "The day it came; today when left out") LocalDate on,
      @Schema(description = "In words") String note) {}

  @PostMapping(path = "/{number}/papers", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Tell that a patient made contact about papers",
      description =
          "Whatever it is, a paper or a call: the time of waiting begins anew, and an inactive"
              + " application is taken up. Which paper was seen, a counselor says in Tasklist.")
  @ApiResponse(responseCode = "204", description = "It is on record")
  ResponseEntity<Void> tell(@PathVariable String number, @RequestBody Told told) {
    contacts.hear(
        counter.toWorkOn(number, "assistance", "NOTE_PATIENT_CONTACT").id(),
        new Contact(told.how(), told.on(), told.note()));
    return ResponseEntity.noContent().build();
  }
}
