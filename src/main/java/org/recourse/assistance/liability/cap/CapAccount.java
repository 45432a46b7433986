package org.recourse.assistance.liability.cap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recourse.assistance.liability.Cents;
import org.recourse.casefile.InvalidInput;

/**
 * What was billed to a person in a calendar year, and what may still be. When the income changes in
 * the year, the new cap counts from then on for the whole year: nothing more may be billed while
 * more was billed than the new cap allows, and nothing that was rightly billed is paid back
 * (assumption; confirm with compliance).
 *
 * @param capCents the cap that counts now
 * @param charges in the order in which they were counted
 */
public record CapAccount(int year, long capCents, List<Counted> charges) {

  /**
   * A charge of the year.
   *
   * @param on the day of the care
   * @param chargedCents what the schedule of charges asks
   * @param billedCents what of it the cap let through
   */
  public record Counted(LocalDate on, long chargedCents, long billedCents) {}

  /** Keeps its own list. */
  public CapAccount {
    Cents.check("cap", capCents);
    charges = List.copyOf(charges);
  }

  /** The account of a year in which nothing was charged yet. */
  public static CapAccount open(ChargeCap cap) {
    return new CapAccount(cap.year(), cap.cents(), List.of());
  }

  /** What was billed in the year, in cents. */
  public long billedCents() {
    return charges.stream().mapToLong(Counted::billedCents).sum();
  }

  /** What may still be billed in the year, in cents. */
  public long remainingCents() {
    return Math.max(0, capCents - billedCents());
  }

  /** What of a new charge may be billed, in cents. */
  public long billable(long chargedCents) {
    return Math.min(Cents.check("charge", chargedCents), remainingCents());
  }

  /**
   * This account with one more charge, billed as far as the cap lets it.
   *
   * @throws InvalidInput when the day lies in another year
   */
  public CapAccount count(LocalDate on, long chargedCents) {
    if (on.getYear() != year) {
      throw InvalidInput.in("on", "the day lies in another calendar year than this account.");
    }
    List<Counted> all = new ArrayList<>(charges);
    all.add(new Counted(on, chargedCents, billable(chargedCents)));
    return new CapAccount(year, capCents, all);
  }

  /** This account under another cap of the same year, after the income has changed. */
  public CapAccount under(ChargeCap cap) {
    if (cap.year() != year) {
      throw InvalidInput.in("year", "the cap is that of another calendar year.");
    }
    return new CapAccount(year, cap.cents(), charges);
  }
}
