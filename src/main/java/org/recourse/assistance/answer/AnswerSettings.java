package org.recourse.assistance.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How programs that decide themselves are followed up.
 *
 * @param followUpDays after so many calendar days without an answer the task to ask is due;
 *     hospital policy, confirm with compliance
 */
@ConfigurationProperties("recourse.assistance.program-answers")
public record AnswerSettings(@DefaultValue("14") int followUpDays) {

  /** Refuses a day that has passed. */
  public AnswerSettings {
    if (followUpDays < 1) {
      throw new IllegalArgumentException(
          "recourse.assistance.program-answers.follow-up-days must be at least 1");
    }
  }
}
