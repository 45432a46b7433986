package org.recourse.assistance.determination.amounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.liability.Cents;

/**
 * What a counselor was told about the family's money beyond its income; asked for only where an
 * amount depends on it. Each in cents; null where nobody said.
 *
 * @param essentialMonthlyCents essential living expenses of a month, for instalments
 * @param liquidAssetsCents cash and savings; asked for by UMDAP alone: the hospital's own help
 *     never looks at assets (H&amp;S 127405, since 2025)
 * @param courtOrderedMonthlyCents what a court orders the family to pay
 * @param childCareMonthlyCents child care needed in order to work
 * @param supportMonthlyCents support of dependants who live elsewhere
 * @param medicalMonthlyCents all medical expenses
 * @param retirementMonthlyCents mandatory retirement contributions
 */
public record FamilyMoney(
    Long essentialMonthlyCents,
    Long liquidAssetsCents,
    Long courtOrderedMonthlyCents,
    Long childCareMonthlyCents,
    Long supportMonthlyCents,
    Long medicalMonthlyCents,
    Long retirementMonthlyCents) {

  private static final List<String> KEYS =
      List.of(
          "essentialExpenses",
          "liquidAssets",
          "courtOrdered",
          "childCare",
          "supportElsewhere",
          "medicalExpenses",
          "mandatoryRetirement");

  /** Reads what is on record; an amount that cannot be read is not known. */
  public static FamilyMoney in(Map<String, Object> known) {
    List<Long> cents = new ArrayList<>();
    for (String key : KEYS) {
      var typed = Money.parse(known.get(key) instanceof String text ? text : null);
      cents.add(typed.isPresent() && typed.getAsLong() >= 0 ? typed.getAsLong() : null);
    }
    return new FamilyMoney(
        cents.get(0),
        cents.get(1),
        cents.get(2),
        cents.get(3),
        cents.get(4),
        cents.get(5),
        cents.get(6));
  }

  /** The amounts that were filled in and cannot be read, by key, with what to do about each. */
  public static Map<String, String> problems(Map<String, Object> given) {
    Map<String, String> problems = new LinkedHashMap<>();
    for (String key : KEYS) {
      if (given.get(key) instanceof String text && !text.isBlank()) {
        var cents = Money.parse(text);
        if (cents.isEmpty()) {
          problems.put(key, "the amount " + Money.question());
        } else if (cents.getAsLong() < 0) {
          problems.put(key, "the amount is below nought; enter it without a minus");
        } else if (Cents.isBeyond(cents.getAsLong())) {
          problems.put(key, "the amount is over 100 million dollars; look for a misplaced comma");
        }
      }
    }
    return problems;
  }
}
