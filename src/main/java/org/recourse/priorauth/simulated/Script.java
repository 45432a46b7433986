package org.recourse.priorauth.simulated;

import java.util.Arrays;

/** What the simulated payer does with a service, by its code. All codes are invented. */
enum Script {
  IN_TOTAL("D0001", "A1"),
  PARTLY("D0002", "A2"),
  NOT("D0003", "A3"),
  NOT_WITHOUT_REASON("D0013", "A3"),
  PENDED("D0004", "A4"),
  MODIFIED("D0006", "A6"),
  CANCELLED("D0007", "C"),
  CONTACT("D0008", "CT"),
  NO_ACTION("D0009", "NA"),
  WITHOUT_NUMBER("D0011", "A1"),
  UNKNOWN_CODE("D0012", "PENDEDCODE"),
  QUEUED("D0020", null),
  ERROR("D0021", null),
  SLOW("D0030", "A1"),
  MALFORMED("D0031", null),
  REFUSED("D0032", null),
  DOWN("D0033", "A1"),
  PENDED_THEN_PARTLY("D0040", "A4"),
  PENDED_THEN_TWICE("D0041", "A4"),
  PENDED_THEN_OUT_OF_ORDER("D0042", "A4"),
  PENDED_UNTIL_TOLD("D0043", "A4"),
  PENDED_AND_DEAF("D0044", "A4"),
  PENDED_AND_STRICT("D0045", "A4"),
  PENDED_AND_CURIOUS("D0046", "A4");

  final String service;
  final String action;

  Script(String service, String action) {
    this.service = service;
    this.action = action;
  }

  /** What it does with this code; whatever is not in the script is certified in total. */
  static Script of(String service) {
    return Arrays.stream(values())
        .filter(script -> script.service.equals(service))
        .findFirst()
        .orElse(IN_TOTAL);
  }
}
