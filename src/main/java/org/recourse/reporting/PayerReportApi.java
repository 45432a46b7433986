package org.recourse.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Year;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as data, for other systems. */
@RestController
@Tag(name = "Reports", description = "Figures without patients in them")
class PayerReportApi {

  private final PayerReport report;

  PayerReportApi(PayerReport report) {
    this.report = report;
  }

  @GetMapping("/api/reports/payers")
  @Operation(
      summary = "How payers decided in a year",
      description =
          "The metrics payers publish under CMS-0057-F, mirrored from our own requests: shares"
              + " approved and denied, after appeal, after an extension, hours to the decision.")
  List<PayerMetrics> payers(@RequestParam Year year) {
    return report.of(year);
  }
}
