package org.recourse.assistance.collections;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A bill that must not go to collections now, as billing sees it: without the patient's name, which
 * billing has under the bill's number.
 *
 * @param caseNumber null where whoever reads this is named in the case
 * @param billedOn the day of the first bill; null where none has gone out
 * @param barredUntil null where no first bill has gone out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldBill(
    @Schema(description = "The hospital's number of the bill") String bill,
    @Schema(description = "Ask the counselors under this number") String caseNumber,
    @Schema(description = "Since when collections are held") LocalDate heldSince,
    @Schema(
            description = "Why, each in one word",
            allowableValues = {"APPLICATION", "DISPUTE", "DEATH"})
        List<String> reasons,
    @Schema(description = "The day of the first bill") LocalDate billedOn,
    @Schema(
            description =
                "Collections are barred until the end of this day at the earliest, and as long as"
                    + " the bill stands in this list")
        LocalDate barredUntil,
    @Schema(description = "What that day depends on, in words") String note,
    @Schema(description = "Every law that bars, the longest first") List<BillClock> clocks) {}
