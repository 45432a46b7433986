package org.recourse.assistance.answer;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.assistance.liability.period.Period;
import org.recourse.assistance.liability.period.Periods;
import org.springframework.stereotype.Component;

/** Keeps as granted what programs say they grant, until when, and when it is renewed. */
@Component
class ProgramGrants {

  private final GrantBook grants;
  private final Periods periods;
  private final BirthMonths births;

  ProgramGrants(GrantBook grants, Periods periods, BirthMonths births) {
    this.grants = grants;
    this.periods = periods;
    this.births = births;
  }

  /** Keeps what is granted and takes back what is denied; returns every grant, by key. */
  Map<String, Object> keep(UUID caseId, List<ProgramAnswer> answers) {
    Map<String, Object> changes = new HashMap<>();
    List<Grant> granted = new ArrayList<>();
    for (ProgramAnswer answer : answers) {
      if (answer.isGrant()) {
        granted.add(grant(answer, births.of(caseId)));
      } else if (answer.isDenial()) {
        changes.putAll(grants.takeBack(caseId, answer.program()));
      }
    }
    changes.putAll(grants.keep(caseId, granted));
    return changes;
  }

  private Grant grant(ProgramAnswer answer, Month bornIn) {
    Optional<Period> usual = periods.find(answer.program(), answer.from(), bornIn);
    return new Grant(
        answer.program(),
        answer.name(),
        answer.from(),
        answer.until() == null ? usual.map(Period::until).orElse(null) : answer.until(),
        usual.map(Period::renewFrom).orElse(null),
        "The program's own answer, confirmation " + answer.confirmation());
  }
}
