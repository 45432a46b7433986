package org.recourse.casefile.language;

import java.time.Instant;

/**
 * One talk with a patient or complainant who needs another language than English.
 *
 * @param language as people call it, sign languages included
 * @param mode null when nobody interpreted
 * @param interpreter name or number of the interpreter or member of staff; null when there was none
 * @param endedAt null when it was not noted
 * @param waitedMinutes how long the patient waited for the interpreter; null when not noted
 * @param reason why a companion interpreted or nobody did; null otherwise
 */
public record InterpretedTalk(
    String language,
    WhoInterpreted who,
    InterpreterMode mode,
    String interpreter,
    Instant startedAt,
    Instant endedAt,
    Integer waitedMinutes,
    String reason) {}
