package org.recourse.casefile.language;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.SafeText;
import org.recourse.casefile.timeline.Ledger;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who interpreted in each talk about a case. An entry stays in the timeline as it was noted; a
 * wrong one is put right by a note (45 CFR 92.201, secondary source: confirm with compliance).
 */
@Service
public class InterpreterLog {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 2_000;
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private final Ledger ledger;
  private final Clock clock;

  InterpreterLog(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Notes a talk.
   *
   * @throws InvalidInput naming the field to mend, e.g. the missing reason why a companion had to
   *     interpret
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   */
  @Transactional
  public TimelineEntry add(UUID caseId, InterpretedTalk talk) {
    SafeText.require("language", talk.language(), LONGEST_NAME);
    SafeText.check("interpreter", talk.interpreter());
    SafeText.check("reason", talk.reason());
    checkTimes(talk);
    checkPeople(talk);
    return ledger.append(
        caseId, ledger.now(), "TALK_INTERPRETED", talk.who().summary(), details(talk));
  }

  private void checkTimes(InterpretedTalk talk) {
    needed("startedAt", talk.startedAt(), "say when the talk began");
    if (talk.startedAt().isAfter(clock.instant())) {
      throw InvalidInput.in("startedAt", "it lies in the future");
    }
    if (talk.endedAt() != null && talk.endedAt().isBefore(talk.startedAt())) {
      throw InvalidInput.in("endedAt", "it is before the beginning");
    }
    Integer waited = talk.waitedMinutes();
    if (waited != null && (waited < 0 || waited > MINUTES_OF_A_DAY)) {
      throw InvalidInput.in("waitedMinutes", "give whole minutes, from 0 to 1440");
    }
  }

  private static void checkPeople(InterpretedTalk talk) {
    needed("who", talk.who(), "say who interpreted");
    switch (talk.who()) {
      case QUALIFIED_INTERPRETER, BILINGUAL_STAFF -> {
        needed("mode", talk.mode(), "say whether it was in person, by video or by telephone");
        SafeText.require("interpreter", talk.interpreter(), LONGEST_NAME);
      }
      case COMPANION, NOBODY -> SafeText.require("reason", talk.reason(), LONGEST_REASON);
      default -> throw new IllegalStateException("No rule is written for " + talk.who());
    }
  }

  private static void needed(String field, Object value, String what) {
    if (value == null) {
      throw InvalidInput.in(field, what);
    }
  }

  private static Map<String, Object> details(InterpretedTalk talk) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("language", talk.language());
    details.put("who", talk.who().name());
    put(details, "mode", talk.mode());
    put(details, "interpreter", talk.interpreter());
    put(details, "startedAt", talk.startedAt());
    put(details, "endedAt", talk.endedAt());
    if (talk.waitedMinutes() != null) {
      details.put("waitedMinutes", talk.waitedMinutes());
    }
    put(details, "reason", talk.reason());
    return details;
  }

  private static void put(Map<String, Object> details, String key, Object value) {
    if (value != null && !(value instanceof Instant) && !(value instanceof Enum<?>)) {
      details.put(key, value);
    } else if (value != null) {
      details.put(key, value.toString());
    }
  }
}
