package org.recourse.risk.owed;

import java.util.Collection;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.risk.duty.Duties;
import org.recourse.risk.duty.DutyPlan;
import org.recourse.risk.duty.Moments;
import org.recourse.risk.file.Risk;
import org.recourse.risk.file.RiskBook;
import org.springframework.stereotype.Component;

/** What a risk case owes by the tables and by what is known of it now. */
@Component
public class DutyPlans {

  private final Duties duties;
  private final RiskBook book;
  private final CaseFiles files;

  DutyPlans(Duties duties, RiskBook book, CaseFiles files) {
    this.duties = duties;
    this.book = book;
    this.files = files;
  }

  /** By the routes on record. */
  public DutyPlan of(UUID caseId) {
    return of(caseId, book.get(caseId).routes());
  }

  /** By these routes, whatever is on record. */
  public DutyPlan of(UUID caseId, Collection<String> routes) {
    CaseFile file = files.get(caseId);
    Risk risk = book.get(caseId);
    var moments = new Moments(file.openedAt(), file.receivedAt(), risk.moments());
    return duties.owed(routes, risk.facts(), moments);
  }
}
