package org.recourse.assistance;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.recourse.assistance.bill.BillBook;
import org.recourse.assistance.determination.ApplicationFacts;
import org.recourse.assistance.determination.amounts.Applied;
import org.recourse.assistance.determination.amounts.FamilyMoney;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.assistance.papers.PaperBook;
import org.recourse.assistance.settlement.Settlement;
import org.recourse.casefile.Answers;
import org.springframework.stereotype.Component;

/** Collects from the record what an application is decided by. */
@Component
class FactsOnRecord implements ApplicationFacts {

  private final ApplicationBook book;
  private final BillBook bills;
  private final GrantBook grants;
  private final PaperBook papers;
  private final Answers answers;
  private final Settlement settlement;

  FactsOnRecord(
      ApplicationBook book,
      BillBook bills,
      GrantBook grants,
      PaperBook papers,
      Answers answers,
      Settlement settlement) {
    this.book = book;
    this.grants = grants;
    this.papers = papers;
    this.bills = bills;
    this.answers = answers;
    this.settlement = settlement;
  }

  @Override
  public Applied of(UUID caseId) {
    Application application = book.get(caseId);
    List<Grant> granted = grants.of(caseId);
    return new Applied(
        Stream.concat(application.chosenPrograms().stream(), granted.stream().map(Grant::program))
            .distinct()
            .toList(),
        application.facts(),
        bills.of(caseId),
        FamilyMoney.in(answers.of(caseId)),
        granted,
        settlement.decided(caseId),
        papers.lacking(caseId));
  }
}
