package org.recourse.grievance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.recourse.grievance.road.contact.Contact;
import org.recourse.grievance.road.contact.NewAttempt;
import org.recourse.grievance.road.contact.Reaching;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reaching whoever complained. */
@RestController
@RequestMapping("/api/grievances/{number}")
@Tag(name = "Grievances")
class ContactApi {

  private final GrievanceCounter counter;
  private final Reaching reaching;

  ContactApi(GrievanceCounter counter, Reaching reaching) {
    this.counter = counter;
    this.reaching = reaching;
  }

  /** Why nobody can be reached, or can again. */
  record Why(@Schema(description = "Why, in your words") String reason) {}

  @GetMapping("/contact-attempts")
  @Operation(summary = "The tries to reach whoever complained, and how it stands")
  Contact attempts(@PathVariable String number) {
    return reaching.of(counter.toRead(number, "READ_CONTACTS").id());
  }

  @PostMapping(path = "/contact-attempts", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Note a try to reach whoever complained",
      description = "One that reached somebody ends that nobody could be reached.")
  @ApiResponse(responseCode = "201", description = "It is on record")
  ResponseEntity<Contact> tried(@PathVariable String number, @RequestBody NewAttempt told) {
    var file = counter.toWorkOn(number, "ADD_CONTACT");
    return ResponseEntity.status(HttpStatus.CREATED).body(reaching.tried(file.id(), told));
  }

  @PostMapping(path = "/unreachable", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Say that nobody can be reached for now",
      description =
          "After tries in vain on several days (hospital policy). The duty to write goes on"
              + " (A-0123): the letter goes to the last known address, or is kept on file for"
              + " pick-up.")
  @ApiResponse(responseCode = "200", description = "It is on record")
  ResponseEntity<Contact> unreachable(@PathVariable String number, @RequestBody Why why) {
    var file = counter.toWorkOn(number, "MARK_UNREACHABLE");
    return ResponseEntity.ok(reaching.giveUp(file.id(), why.reason()));
  }

  @PostMapping(path = "/reachable", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Say that they can be reached again, e.g. at a new address")
  @ApiResponse(responseCode = "200", description = "It is on record")
  ResponseEntity<Contact> reachable(@PathVariable String number, @RequestBody Why why) {
    var file = counter.toWorkOn(number, "MARK_REACHABLE");
    return ResponseEntity.ok(reaching.takeUpAgain(file.id(), why.reason()));
  }
}
