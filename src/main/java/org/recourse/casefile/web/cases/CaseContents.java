package org.recourse.casefile.web.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * A case file opened.
 *
 * @param parties what is known about patient and complainant, by form key
 * @param answers everything else on record, by form key
 */
record CaseContents(
    @JsonUnwrapped CaseCover cover,
    @Schema(description = "What is known about patient and complainant, by form key")
        Map<String, Object> parties,
    @Schema(description = "Everything else on record, by form key") Map<String, Object> answers) {}
