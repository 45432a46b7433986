package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Some of the cases that were found.
 *
 * @param next the cursor of the following page; null on the last one
 */
record CoverPage(
    List<CaseCover> cases,
    @Schema(description = "Send it as cursor to get the following page; null on the last one")
        String next) {}
