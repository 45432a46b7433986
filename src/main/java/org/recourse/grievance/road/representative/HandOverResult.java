package org.recourse.grievance.road.representative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.claims.HandedTasks;

/**
 * What became of one case that was to be handed over.
 *
 * @param representative who sees it through now
 * @param tasks the labels of the open tasks that went along
 * @param tasksReleased those that are not the successor's to do and wait for their group again
 * @param problem why it stays where it is, as a sentence; null when it was handed over
 */
public record HandOverResult(
    @Schema(example = "GR-2025-000042") String number,
    boolean handedOver,
    String representative,
    List<String> tasks,
    List<String> tasksReleased,
    String problem) {

  static HandOverResult done(CaseFile file, String representative, HandedTasks tasks) {
    return new HandOverResult(
        file.number(), true, representative, tasks.given(), tasks.released(), null);
  }

  static HandOverResult left(CaseFile file, String representative, String problem) {
    return new HandOverResult(file.number(), false, representative, List.of(), List.of(), problem);
  }
}
