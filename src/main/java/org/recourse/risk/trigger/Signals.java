package org.recourse.risk.trigger;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a case says so far, in codes; never what was said.
 *
 * @param allegesHarm whether harm, abuse or neglect is alleged
 * @param harm to the patient, 0 to 5; null when not coded
 * @param complaints how many complaints there were about the unit or the clinician that was
 *     complained of most, this one included, within the window of {@link Repeats}; 0 when nobody is
 *     named
 * @param marks what the representative marked, in the words of {@code risk-routes}
 */
public record Signals(
    List<CodedIssue> issues, boolean allegesHarm, Integer harm, int complaints, Set<String> marks) {

  boolean isHarmCoded() {
    return harm != null && harm >= 0 && harm <= 5;
  }

  Map<String, Object> facts() {
    return harm == null
        ? Map.of("allegesHarm", allegesHarm, "complaints", complaints)
        : Map.of("allegesHarm", allegesHarm, "complaints", complaints, "harm", harm);
  }
}
