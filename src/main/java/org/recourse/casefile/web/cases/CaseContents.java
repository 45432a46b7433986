package org.recourse.casefile.web.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Set;
import org.recourse.casefile.hold.HoldKind;

/**
 * A case file opened.
 *
 * @param parties what is known about patient and complainant, by form key
 * @param answers everything else on record, by form key
 * @param holds what keeps it, or its letters, from moving; never why
 */
record CaseContents(
    @JsonUnwrapped CaseCover cover,
    @Schema(description = "What is known about patient and complainant, by form key")
        Map<String, Object> parties,
    @Schema(description = "Everything else on record, by form key") Map<String, Object> answers,
    @Schema(description = "What keeps it, or its letters, from moving") Set<HoldKind> holds) {}
