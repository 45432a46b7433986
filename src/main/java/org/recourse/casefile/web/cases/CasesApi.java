package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.search.CaseQuery;
import org.recourse.casefile.text.PossibleDays;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Case files: finding and reading them. */
@RestController
@RequestMapping("/api/cases")
@Tag(
    name = "Cases",
    description = "The case files of every flow. A case one may not see answers 404.")
class CasesApi {

  private final SearchDesk search;
  private final CaseCounter counter;
  private final RecordDesk record;
  private final TimelineDesk timeline;

  CasesApi(SearchDesk search, CaseCounter counter, RecordDesk record, TimelineDesk timeline) {
    this.search = search;
    this.counter = counter;
    this.record = record;
    this.timeline = timeline;
  }

  @GetMapping
  @Operation(
      summary = "Find cases",
      description = "The covers of the cases one may see, youngest first, page by page.")
  CoverPage find(
      @Parameter(
              description =
                  "Part of a patient's or complainant's name, or the beginning of a case number")
          @RequestParam(required = false)
          String q,
      @Parameter(description = "The word that names a flow", example = "grievance")
          @RequestParam(required = false)
          String kind,
      @RequestParam(required = false) CaseStatus status,
      @Parameter(description = "The sign-in name of whoever has claimed a task of the case")
          @RequestParam(required = false)
          String assignee,
      @Parameter(
              description = "A task of the case is due before this moment",
              example = "2026-11-30T17:00:00Z")
          @RequestParam(required = false)
          @DateTimeFormat(iso = ISO.DATE_TIME)
          OffsetDateTime dueBefore,
      @Parameter(description = "What the page before gave as next") @RequestParam(required = false)
          String cursor,
      @Parameter(description = "How many to a page, 1 to 200") @RequestParam(defaultValue = "50")
          int limit) {
    if (limit < 1 || limit > 200) {
      throw InvalidInput.in("limit", "it must be between 1 and 200");
    }
    PossibleDays.check("dueBefore", dueBefore);
    var due = dueBefore == null ? null : dueBefore.toInstant();
    return search.find(new CaseQuery(q, kind, status, assignee, due, cursor, limit));
  }

  @GetMapping("/{number}")
  @Operation(
      summary = "Open a case file",
      description = "Its cover, its people and everything on record.")
  CaseContents open(@PathVariable String number) {
    return record.open(counter.toRead(number, "READ_CASE"));
  }

  @GetMapping("/{number}/timeline")
  @Operation(
      summary = "Read the timeline",
      description =
          "Everything that happened, oldest first; each entry carries the hash of the one before"
              + " it. Another case that one may not see is not named.")
  List<TimelineEntry> timeline(@PathVariable String number) {
    return timeline.of(counter.toRead(number, "READ_TIMELINE"));
  }
}
