package org.recourse.priorauth.appeal;

import java.util.Map;

/**
 * One level of appeal of one class of payer. Where several stand at the same place, one is chosen.
 *
 * @param level counted from 1
 * @param forum the word for whoever decides, e.g. {@code STATE_HEARING}
 * @param track under which the deadlines tables know its clocks
 * @param name what staff and English letters call it
 * @param nameInSpanish the same for letters in Spanish
 * @param addressee to whom the letter of appeal goes; null where it goes to the plan
 * @param contact how the addressee is reached; null where it is the plan
 * @param consentNeeded whether the patient's written consent is needed for us to file it
 * @param remark what choosing it means for the other ways; null where there is none
 */
public record AppealLevel(
    int level,
    String forum,
    String track,
    String name,
    String nameInSpanish,
    String addressee,
    String contact,
    boolean consentNeeded,
    String remark,
    String citation) {

  static AppealLevel of(int level, Map<String, Object> said) {
    return new AppealLevel(
        level,
        (String) said.get("forum"),
        (String) said.get("track"),
        (String) said.get("name"),
        (String) said.get("nameInSpanish"),
        (String) said.get("addressee"),
        (String) said.get("contact"),
        Boolean.TRUE.equals(said.get("consentNeeded")),
        (String) said.get("remark"),
        (String) said.get("citation"));
  }
}
