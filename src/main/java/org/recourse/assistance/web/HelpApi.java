package org.recourse.assistance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.recourse.assistance.death.DeathNews;
import org.recourse.assistance.watch.HelpChanges;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens in the life of a patient who asked for help or has it. */
@RestController
@RequestMapping("/api/assistance-applications/{number}")
@Tag(name = "Financial assistance")
class HelpApi {

  private static final String FLOW = "assistance";

  private final CaseCounter counter;
  private final HelpChanges changes;
  private final DeathNews deaths;

  HelpApi(CaseCounter counter, HelpChanges changes, DeathNews deaths) {
    this.counter = counter;
    this.changes = changes;
    this.deaths = deaths;
  }

  /** A change of household or income. */
  record Change(
      @Schema(description = "The day of the change, today or earlier") LocalDate on,
      @Schema(description = "What has changed, in the patient's words") String change) {}

  /** A patient's next appointment. */
  record Appointment(
      @Schema(description = "Today or later; leave it out when none is planned any more")
          LocalDate day) {}

  /** That the patient has died. */
  record Death(
      @Schema(description = "Leave it out when nobody knows the day") LocalDate diedOn,
      @Schema(description = "Who told the office") String toldBy) {}

  @PostMapping(path = "/change", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Tell of a change of household or income",
      description =
          "Help that is granted is screened again. Where the application is closed it answers 409:"
              + " record a new one, there is no deadline for it.")
  @ApiResponse(responseCode = "204", description = "The change is on record")
  ResponseEntity<Void> change(@PathVariable String number, @RequestBody Change change) {
    changes.tell(file(number, "TELL_CHANGE"), change.on(), change.change());
    return ResponseEntity.noContent().build();
  }

  @PostMapping(path = "/appointment", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Note the patient's next appointment",
      description = "Coverage is looked up again in the month of it.")
  @ApiResponse(responseCode = "204", description = "The appointment is on record")
  ResponseEntity<Void> appointment(
      @PathVariable String number, @RequestBody Appointment appointment) {
    changes.appointment(file(number, "NOTE_APPOINTMENT"), appointment.day());
    return ResponseEntity.noContent().build();
  }

  @PostMapping(path = "/death", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Record that the patient has died",
      description =
          "Once. Letters to the patient stop and collections are held; a counselor says whether the"
              + " application goes on for the family.")
  @ApiResponse(responseCode = "204", description = "It is on record")
  ResponseEntity<Void> death(@PathVariable String number, @RequestBody Death death) {
    deaths.receive(file(number, "RECORD_DEATH"), death.diedOn(), death.toldBy());
    return ResponseEntity.noContent().build();
  }

  private UUID file(String number, String action) {
    return counter.toWorkOn(number, FLOW, action).id();
  }
}
