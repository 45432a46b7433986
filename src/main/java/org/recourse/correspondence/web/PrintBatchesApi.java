package org.recourse.correspondence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.Groups;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.correspondence.PrintBatch;
import org.recourse.correspondence.PrintRoom;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The print batches of paper letters. */
@RestController
@RequestMapping("/api/print-batches")
@Tag(name = "Letters")
class PrintBatchesApi {

  private final PrintRoom printRoom;
  private final SignedOn person;

  PrintBatchesApi(PrintRoom printRoom, SignedOn person) {
    this.printRoom = printRoom;
    this.person = person;
  }

  @GetMapping
  @Operation(summary = "List the print batches", description = "Youngest first, at most a hundred.")
  List<PrintBatch> list() {
    onlySupervisors();
    return printRoom.batches();
  }

  @PostMapping
  @Operation(
      summary = "Print the paper letters that wait",
      description = "Takes them into a new batch and marks them as sent.")
  @ApiResponse(responseCode = "201", description = "The batch can be downloaded")
  ResponseEntity<PrintBatch> print() {
    onlySupervisors();
    var batch =
        printRoom
            .print()
            .orElseThrow(() -> new NotAllowedNow("No letter waits to be printed just now."));
    return ResponseEntity.status(HttpStatus.CREATED).body(batch);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Download a print batch",
      description =
          "One PDF: a cover list, then each letter on sheets of its own. Again if need be.")
  ResponseEntity<byte[]> download(@PathVariable UUID id) {
    onlySupervisors();
    return PdfAnswer.of(printRoom.pdf(id), "print-batch.pdf");
  }

  private void onlySupervisors() {
    if (!person.groups().contains(Groups.SUPERVISORS)) {
      throw new NotYours("Supervisors print letters. Ask one of them.");
    }
  }
}
