package org.recourse.assistance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recourse.assistance.collections.HeldBill;
import org.recourse.assistance.collections.HoldList;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where billing reads which bills must not go to collections. */
@RestController
@RequestMapping("/api/collections-holds")
@Tag(name = "Collections holds", description = "Bills that must not go to collections now")
class CollectionsHoldsApi {

  private static final String CSV = "text/csv";

  private final HoldList list;

  CollectionsHoldsApi(HoldList list) {
    this.list = list;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Every bill that must not go to collections now",
      description =
          "The whole list: bills that are held, those held longest first, then bills of this"
              + " office's cases on which nothing is open any more but a plan is in force (PLAN) or"
              + " a clock of the first bill still bars (LAW). A bill that is not here is not held"
              + " by this office. It names no patient.")
  List<HeldBill> all() {
    return list.all();
  }

  @GetMapping("/csv")
  @Operation(
      summary = "The same list for the billing system",
      description =
          "A line of headings, then a line for each bill: bill, caseNumber, heldSince, reasons,"
              + " billedOn, barredUntil, note. RFC 4180, UTF-8.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
  ResponseEntity<String> csv() {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.valueOf(CSV), StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"collections-holds.csv\"")
        .body(HoldLines.of(list.all()));
  }
}
