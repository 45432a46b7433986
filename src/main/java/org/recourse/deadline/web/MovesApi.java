package org.recourse.deadline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Groups;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.Move;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a changed rule or holiday would move, and the supervisor's word that it shall. */
@RestController
@RequestMapping("/api/deadlines/moves")
@Tag(name = "Deadlines")
class MovesApi {

  private final Deadlines deadlines;
  private final CaseFiles files;
  private final CaseAccess access;
  private final SignedOn person;

  MovesApi(Deadlines deadlines, CaseFiles files, CaseAccess access, SignedOn person) {
    this.deadlines = deadlines;
    this.files = files;
    this.access = access;
    this.person = person;
  }

  /** Moves about to be taken. */
  record Taken(
      @Schema(description = "The ids of the clocks that shall move") List<Long> clocks,
      @Schema(description = "Why, in your words; it is kept with every case") String reason) {}

  @GetMapping
  @Operation(
      summary = "List the clocks that would move",
      description =
          "Running clocks whose date would be another by today's rules and holiday tables, in cases"
              + " one works on. Nothing is changed.")
  List<Move> list() {
    requireSupervisor();
    return mine();
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Let clocks move",
      description = "Counts these clocks anew; the answer holds those that moved.")
  ResponseEntity<List<CaseClock>> take(@RequestBody Taken taken) {
    requireSupervisor();
    if (taken.clocks() == null || taken.clocks().isEmpty()) {
      throw InvalidInput.in("clocks", "name at least one clock of the list.");
    }
    var offered = mine().stream().map(Move::clock).filter(taken.clocks()::contains).toList();
    return ResponseEntity.ok(
        offered.stream()
            .flatMap(clock -> deadlines.recount(clock, taken.reason()).stream())
            .toList());
  }

  private List<Move> mine() {
    return deadlines.pendingMoves().stream()
        .filter(move -> access.mayWorkOn(files.get(move.caseId()), person))
        .toList();
  }

  private void requireSupervisor() {
    if (!person.groups().contains(Groups.SUPERVISORS)) {
      throw new NotYours("Supervisors decide whether clocks move. Ask one of them.");
    }
  }
}
