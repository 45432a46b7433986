package org.recourse.assistance.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.InvalidInput;

/** What goes back to a patient who paid more than was owed. */
class RefundTests {

  @Test
  void every_excess_cent_goes_back_bill_by_bill() {
    var refunds =
        Refund.of(
            List.of(
                new PaidBill("B-1", 50_000, 10_000),
                new PaidBill("B-2", 10_000, 10_000),
                new PaidBill("B-3", 10_001, 10_000)));

    assertThat(refunds).containsExactly(new Refund("B-1", 40_000), new Refund("B-3", 1));
    assertThat(Refund.total(refunds)).isEqualTo(40_001);
  }

  @Test
  void what_is_still_owed_on_one_bill_is_not_taken_from_the_refund_of_another() {
    var refunds =
        Refund.of(List.of(new PaidBill("B-1", 0, 90_000), new PaidBill("B-2", 30_000, 0)));

    assertThat(refunds).containsExactly(new Refund("B-2", 30_000));
  }

  @Test
  void a_payment_below_nought_is_refused() {
    assertThatThrownBy(() -> new PaidBill("B-1", -1, 0)).isInstanceOf(InvalidInput.class);
  }
}
