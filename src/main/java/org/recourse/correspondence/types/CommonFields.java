package org.recourse.correspondence.types;

import java.util.Set;
import java.util.TreeSet;

/** What every letter can show without being asked: whom it goes to, about what, from whom. */
public final class CommonFields {

  /** The day that stands on the letter. */
  public static final String LETTER_DATE = "letterDate";

  private static final Set<String> AGENCIES =
      Set.of("cdph", "jointCommission", "qio", "ocr", "dmhc");

  /** The name of each, as templates write it. */
  public static final Set<String> NAMES = names();

  private CommonFields() {}

  private static Set<String> names() {
    var names =
        new TreeSet<>(
            Set.of(
                "recipientName",
                "addressLines",
                LETTER_DATE,
                "caseNumber",
                "hospital.name",
                "hospital.office",
                "hospital.addressLines",
                "hospital.phone",
                "hospital.hours",
                "hospital.website"));
    for (var agency : AGENCIES) {
      for (var part : Set.of("name", "address", "phone", "tdd", "website")) {
        names.add(agency + "." + part);
      }
    }
    return names;
  }
}
