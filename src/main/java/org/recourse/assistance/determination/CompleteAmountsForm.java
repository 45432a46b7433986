package org.recourse.assistance.determination;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.bill.Bills;
import org.recourse.assistance.determination.amounts.FamilyMoney;
import org.recourse.casefile.InvalidInput;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** A counselor fills in what amounts depend on. */
@Component
class CompleteAmountsForm implements DeskForm {

  private final Bills bills;

  CompleteAmountsForm(Bills bills) {
    this.bills = bills;
  }

  @Override
  public String form() {
    return "complete-amounts";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    Map<String, String> wrong = FamilyMoney.problems(given);
    if (!wrong.isEmpty()) {
      throw new InvalidInput("Please correct: " + String.join("; ", wrong.values()), wrong);
    }
    Map<String, Object> own = new HashMap<>(bills.take(caseId, given));
    // How it goes on is a word to the flow; on record it would be chosen already the next time.
    own.put("amountsAnswer", null);
    return own;
  }
}
