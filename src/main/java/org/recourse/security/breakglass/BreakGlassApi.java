package org.recourse.security.breakglass;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How an auditor comes to read a case that is shut to them. */
@RestController
@Tag(
    name = "Break-glass",
    description = "An auditor reads a shut case, for some hours, when a second person agrees")
class BreakGlassApi {

  static final String NOTED =
      "Your request is noted. If there is such a case, those who hold it decide whether it opens to"
          + " you. List your requests to see what became of it.";

  private final BreakGlass glass;

  BreakGlassApi(BreakGlass glass) {
    this.glass = glass;
  }

  /** A request about to be made. */
  record NewRequest(
      @Schema(
              description = "Why you must read it; the case keeps it",
              requiredMode = Schema.RequiredMode.REQUIRED)
          String reason) {}

  /** What an auditor hears, whatever there is. */
  record Noted(String detail) {}

  /** For how long. */
  record Confirmation(@Schema(description = "The usual time when left out") Integer hours) {}

  /** Why not. */
  record Refusal(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String reason) {}

  @PostMapping(
      path = "/api/cases/{number}/break-glass",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Ask to read a shut case",
      description = "For auditors. The answer is the same whether or not there is such a case.")
  @ApiResponse(responseCode = "202", description = "Noted")
  ResponseEntity<Noted> ask(@PathVariable String number, @RequestBody NewRequest request) {
    glass.ask(number, request.reason());
    return ResponseEntity.accepted().body(new Noted(NOTED));
  }

  @GetMapping("/api/break-glass")
  @Operation(
      summary = "List requests to read a shut case",
      description = "Your own, and those that wait or are open in cases you hold.")
  List<GlassRequest> list() {
    return glass.list();
  }

  @PostMapping(path = "/api/break-glass/{id}/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Open the case to whoever asked",
      description =
          "For those who hold the case, never for whoever asked. The case opens for reading and"
              + " shuts by itself.")
  @ApiResponse(responseCode = "204", description = "The case is open")
  ResponseEntity<Void> confirm(@PathVariable UUID id, @RequestBody Confirmation confirmation) {
    glass.confirm(id, confirmation.hours());
    return ResponseEntity.noContent().build();
  }

  @PostMapping(path = "/api/break-glass/{id}/refuse", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Leave the case shut",
      description = "Whoever asked is not told: to them the request lapses.")
  @ApiResponse(responseCode = "204", description = "The case stays shut")
  ResponseEntity<Void> refuse(@PathVariable UUID id, @RequestBody Refusal refusal) {
    glass.refuse(id, refusal.reason());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/api/break-glass/{id}/end")
  @Operation(
      summary = "Shut the case again before its time",
      description = "For whoever asked, and those who hold the case.")
  @ApiResponse(responseCode = "204", description = "The case is shut")
  ResponseEntity<Void> end(@PathVariable UUID id) {
    glass.end(id);
    return ResponseEntity.noContent().build();
  }
}
