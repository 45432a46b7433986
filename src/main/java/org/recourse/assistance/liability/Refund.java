package org.recourse.assistance.liability;

import java.util.List;

/**
 * What goes back to a patient for one bill. Every excess cent does: the federal rule lets small
 * amounts be kept, California's does not (22 CCR 96051.28; confirm with compliance). What is still
 * owed on one bill is never taken out of the refund of another.
 *
 * @param bill the hospital's number of it
 */
public record Refund(String bill, long cents) {

  /** The refunds that are due, in the order of the bills; bills without any are left out. */
  public static List<Refund> of(List<PaidBill> bills) {
    return bills.stream()
        .filter(bill -> bill.paidCents() > bill.owedCents())
        .map(bill -> new Refund(bill.bill(), bill.paidCents() - bill.owedCents()))
        .toList();
  }

  /** What all of them come to, in cents. */
  public static long total(List<Refund> refunds) {
    return refunds.stream().mapToLong(Refund::cents).sum();
  }
}
