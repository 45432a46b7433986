package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.access.AccessEntry;
import org.recourse.casefile.access.AccessLog;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who opened a case. Reading it is a line of its own. */
@RestController
@Tag(name = "Cases")
class AccessLogApi {

  private final CaseCounter counter;
  private final AccessLog log;

  AccessLogApi(CaseCounter counter, AccessLog log) {
    this.counter = counter;
    this.log = log;
  }

  /** Some lines of the log. */
  record Page(
      List<AccessEntry> entries,
      @Schema(description = "Asks for the older lines, as cursor; null when there are none")
          String next) {

    static Page of(List<AccessEntry> found, int limit) {
      if (found.size() <= limit) {
        return new Page(found, null);
      }
      var shown = List.copyOf(found.subList(0, limit));
      return new Page(shown, String.valueOf(shown.get(limit - 1).position()));
    }
  }

  @GetMapping("/api/cases/{number}/access-log")
  @Operation(
      summary = "Read who opened a case",
      description =
          "Who came, when, what was opened and whether the door opened, newest first, page by page."
              + " For supervisors and auditors who may see the case; of a confined case for those"
              + " alone who work on it. Reading this is logged as well.")
  Page read(
      @PathVariable String number,
      @Parameter(description = "What the page before gave as next") @RequestParam(required = false)
          String cursor,
      @Parameter(description = "How many to a page, 1 to 200") @RequestParam(defaultValue = "50")
          int limit) {
    if (limit < 1 || limit > 200) {
      throw InvalidInput.in("limit", "it must be between 1 and 200");
    }
    var before = cursor == null ? Long.MAX_VALUE : positionIn(cursor);
    var file = counter.toReadLog(number);
    return Page.of(log.page(file.id(), before, limit + 1), limit);
  }

  private static long positionIn(String cursor) {
    if (!cursor.matches("[0-9]{1,18}")) {
      throw InvalidInput.in(
          "cursor", "it is not one that was handed out. Start again without a cursor.");
    }
    return Long.parseLong(cursor);
  }
}
