package org.recourse.priorauth.contact;

import java.util.Map;

/**
 * What was said with a payer.
 *
 * @param person with whom, or the portal
 * @param reference under which the payer finds it; may be null
 * @param said in the words of whoever was there
 * @param proof what proves it; may be null
 */
public record Talk(String person, String reference, String said, String proof) {

  /** As the forms about calls hold it. */
  public static Talk in(Map<String, Object> answers) {
    return new Talk(
        (String) answers.get("contactPerson"),
        (String) answers.get("contactReference"),
        (String) answers.get("contactSaid"),
        (String) answers.get("contactProof"));
  }
}
