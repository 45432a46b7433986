package org.recourse.assistance.determination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.assistance.liability.Basis;
import org.recourse.assistance.settlement.Settlement;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the house decides about applications; each method is one transaction. */
@Service
@Transactional
public class DeterminationHandling {

  private final ApplicationFacts facts;
  private final Determining determining;
  private final DeterminationBook book;
  private final Preparers preparers;
  private final SecondPerson secondPerson;
  private final GrantBook grants;
  private final Settlement settlement;
  private final Timeline timeline;
  private final Clock clock;

  DeterminationHandling(
      ApplicationFacts facts,
      Determining determining,
      DeterminationBook book,
      Preparers preparers,
      SecondPerson secondPerson,
      GrantBook grants,
      Settlement settlement,
      Timeline timeline,
      Clock clock) {
    this.facts = facts;
    this.determining = determining;
    this.book = book;
    this.preparers = preparers;
    this.secondPerson = secondPerson;
    this.grants = grants;
    this.settlement = settlement;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Decides by the tables of today; says what is needed before that counts. */
  public StillNeeded determine(UUID caseId) {
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    Determination decided = determining.determine(facts.of(caseId), today);
    if (decided.decisions().isEmpty()) {
      return StillNeeded.NO_DECISION;
    }
    Map<String, Object> changes = book.keep(caseId, decided, preparers.of(caseId));
    timeline.record(
        caseId,
        "HELP_DETERMINED",
        "The rules determined what the patient is helped with.",
        Map.of("tables", editions(decided), "changes", changes));
    if (!decided.questions().isEmpty()) {
      return StillNeeded.AMOUNTS;
    }
    return secondPerson.about(caseId, decided).holds("second")
        ? StillNeeded.APPROVAL
        : StillNeeded.NOTHING;
  }

  /** The determination counts from now on: help is granted, and the bills are to be settled. */
  public void grant(UUID caseId) {
    Determination decided = book.of(caseId).orElseThrow().decided();
    Map<String, Object> changes = new HashMap<>();
    decided.decisions().stream()
        .filter(decision -> !decision.isApproved())
        .forEach(decision -> changes.putAll(grants.takeBack(caseId, decision.program())));
    changes.putAll(grants.keep(caseId, granted(decided)));
    changes.putAll(settlement.begin(caseId, bill -> decided.owedCents(bill.number())));
    timeline.record(
        caseId,
        "DETERMINATION_FINAL",
        "What was determined counts from now on.",
        Map.of("changes", changes));
  }

  private static List<Grant> granted(Determination decided) {
    return decided.decisions().stream()
        .filter(ProgramDecision::isApproved)
        .map(
            decision ->
                new Grant(
                    decision.program(),
                    decision.name(),
                    decision.from() == null ? decided.day() : decision.from(),
                    lastDay(decision, decided.day()),
                    decision.renewFrom(),
                    decision.rule() + " (" + decision.citation() + ")"))
        .toList();
  }

  /** Instalments last as long as they are paid. */
  private static LocalDate lastDay(ProgramDecision decision, LocalDate day) {
    return decision.amounts().plan() == null
        ? decision.until()
        : day.plusMonths(decision.amounts().plan().months());
  }

  private static List<String> editions(Determination decided) {
    return decided.decisions().stream()
        .flatMap(
            decision ->
                Stream.concat(
                    decision.tables().stream(),
                    Stream.ofNullable(decision.amounts())
                        .map(amounts -> amounts.bases())
                        .flatMap(Collection::stream)
                        .map(Basis::table)))
        .filter(table -> !table.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
