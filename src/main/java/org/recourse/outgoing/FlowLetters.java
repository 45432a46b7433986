package org.recourse.outgoing;

import java.util.Map;
import java.util.UUID;

/** Which letters a flow sends by a process of its own. A bean for each flow that does so. */
public interface FlowLetters {

  /** The word that names the flow. */
  String flow();

  /** The process that sends one letter and waits for what becomes of it. */
  default String process() {
    return flow() + "-letter";
  }

  /** The purpose of the letter that a process with these routing facts looks after. */
  String purpose(UUID caseId, Map<String, Object> facts);

  /**
   * The routing facts with which the process looks after the letter of this purpose.
   *
   * @return empty for a letter that the process does not send
   */
  Map<String, Object> facts(String purpose);
}
