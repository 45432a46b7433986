package org.recourse.assistance.liability.cap;

import java.math.BigDecimal;
import java.util.Map;
import org.recourse.assistance.liability.Cents;
import org.recourse.assistance.liability.TableRow;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/**
 * The Ryan White program's yearly cap on charges: a share of the person's own gross income of a
 * year, by percent of the poverty guideline. A fraction of a cent is dropped, in the patient's
 * favor.
 */
@Component
public class RyanWhiteCap {

  static final String CAP = "assistance-cap-ryan-white";

  private final Tables tables;

  /** Reads this table. */
  public RyanWhiteCap(Tables tables) {
    this.tables = tables;
  }

  /**
   * The cap of a calendar year.
   *
   * @param percentOfGuideline the person's own income, unrounded
   * @param incomeYearlyCents the person's own gross income, not the family's
   */
  public ChargeCap of(int year, BigDecimal percentOfGuideline, long incomeYearlyCents) {
    Cents.check("income", incomeYearlyCents);
    TableRow row = TableRow.in(tables, CAP, Map.of("percentOfGuideline", percentOfGuideline));
    return new ChargeCap(year, row.share("capBasisPoints").of(incomeYearlyCents), row.basis());
  }
}
