package org.recourse.priorauth.appeal;

import java.util.Map;

/**
 * One level of appeal of one class of payer.
 *
 * @param level counted from 1
 * @param name what staff and English letters call it
 * @param nameInSpanish the same for letters in Spanish
 * @param consentNeeded whether the patient's written consent is needed for us to file it
 */
public record AppealLevel(
    int level, String name, String nameInSpanish, boolean consentNeeded, String citation) {

  static AppealLevel of(int level, Map<String, Object> said) {
    return new AppealLevel(
        level,
        (String) said.get("name"),
        (String) said.get("nameInSpanish"),
        Boolean.TRUE.equals(said.get("consentNeeded")),
        (String) said.get("citation"));
  }
}
