package org.recourse.assistance.collections;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.recourse.assistance.bill.Bill;

/**
 * A bill that must not go to collections now, as billing sees it: without the patient's name, which
 * billing has under the bill's number.
 *
 * @param caseNumber null where whoever reads this is named in the case
 * @param heldSince null where nothing is held and only a plan in force or the law bars
 * @param billedOn the day of the first bill; null where none has gone out
 * @param barredUntil null where no first bill has gone out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldBill(
    @Schema(description = "The hospital's number of the bill") String bill,
    @Schema(description = "Ask the counselors under this number") String caseNumber,
    @Schema(description = "Since when collections are held") LocalDate heldSince,
    @Schema(
            description =
                "Why, each in one word; LAW: the office holds nothing any more, and a clock of the"
                    + " first bill still bars",
            allowableValues = {"APPLICATION", "DISPUTE", "DEATH", "PLAN", HeldBill.LAW})
        List<String> reasons,
    @Schema(description = "The day of the first bill") LocalDate billedOn,
    @Schema(
            description =
                "Collections are barred until the end of this day at the earliest, and as long as"
                    + " the bill stands in this list")
        LocalDate barredUntil,
    @Schema(description = "What that day depends on, in words") String note,
    @Schema(description = "Every law that bars, the longest first") List<BillClock> clocks) {

  /** The reason of a bill that nothing but a clock of its first bill bars. */
  static final String LAW = "LAW";

  static HeldBill of(
      Bill bill, String caseNumber, LocalDate since, List<String> reasons, List<BillClock> bars) {
    return new HeldBill(
        bill.number(),
        caseNumber,
        since,
        reasons,
        bill.billedOn(),
        bars.isEmpty() ? null : bars.get(0).until(),
        note(bill, reasons, bars),
        bars);
  }

  private static String note(Bill bill, List<String> reasons, List<BillClock> bars) {
    if (!bars.isEmpty()) {
      return bars.get(0).label();
    }
    if (reasons.contains(HoldReason.PLAN.name())) {
      return "A payment plan is in force (Health and Safety Code 127425; confirm with compliance).";
    }
    return bill.billedOn() == null
        ? "No first bill has gone out: no clock runs."
        : "The clocks of the first bill are over.";
  }
}
