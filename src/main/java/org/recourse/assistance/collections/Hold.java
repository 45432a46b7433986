package org.recourse.assistance.collections;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Collections on the bills of one case, held for one reason.
 *
 * @param caseNumber of the case
 * @param since the day it was placed
 */
record Hold(UUID caseId, String caseNumber, HoldReason reason, LocalDate since) {}
