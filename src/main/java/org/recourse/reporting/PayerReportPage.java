package org.recourse.reporting;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people look at how payers decide. */
@Controller
class PayerReportPage {

  private static final ZoneId HOSPITAL = ZoneId.of("America/Los_Angeles");

  private final PayerReport report;
  private final Clock clock;

  PayerReportPage(PayerReport report, Clock clock) {
    this.report = report;
    this.clock = clock;
  }

  @GetMapping("/reports/payers")
  String payers(@RequestParam(required = false) Year year, Model page) {
    Year asked = year == null ? Year.now(clock.withZone(HOSPITAL)) : year;
    page.addAttribute("year", asked);
    page.addAttribute("payers", report.of(asked));
    return "payers";
  }
}
