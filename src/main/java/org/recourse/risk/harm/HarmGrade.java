package org.recourse.risk.harm;

import org.recourse.risk.tables.TableLine;

/**
 * What the table says about one grade of one scale.
 *
 * @param grade as rated
 * @param internal the grade it would be on the hospital's own scale, 0 to 4; for comparing only
 * @param sentinelScreen whether such an event is screened as a sentinel event
 * @param secondRater whether a second person must rate it
 * @param reason in words; empty when neither
 */
public record HarmGrade(
    HarmScale scale,
    String grade,
    int internal,
    String label,
    boolean sentinelScreen,
    boolean secondRater,
    String reason,
    String citation,
    String table) {

  static HarmGrade of(HarmScale scale, String grade, TableLine line) {
    return new HarmGrade(
        scale,
        grade,
        line.number("internal"),
        line.text("label"),
        line.holds("sentinelScreen"),
        line.holds("secondRater"),
        line.text("reason"),
        line.text("citation"),
        line.table());
  }
}
