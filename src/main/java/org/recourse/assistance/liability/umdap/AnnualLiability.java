package org.recourse.assistance.liability.umdap;

import java.util.List;
import org.recourse.assistance.liability.Basis;

/**
 * What a family owes in a year for county mental health services.
 *
 * @param adjustedMonthlyCents the income the table was asked with; 0 where it was not asked
 * @param tableCents what the table says, in a year
 * @param owedCents that, but never more than the care has cost
 * @param bases the rows and rules that decided, in order
 */
public record AnnualLiability(
    long adjustedMonthlyCents, long tableCents, long owedCents, List<Basis> bases) {}
