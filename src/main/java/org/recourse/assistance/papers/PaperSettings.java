package org.recourse.assistance.papers;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the office waits for papers. No law gives these days: confirm with compliance.
 *
 * @param reminders after how many calendar days without a word the patient is reminded, ascending
 * @param inactiveAfter after how many calendar days without a word an application is set aside; it
 *     is never closed for time (AB 2297)
 */
@ConfigurationProperties("recourse.assistance.papers")
public record PaperSettings(
    @DefaultValue({"30", "60"}) List<Integer> reminders, @DefaultValue("120") int inactiveAfter) {

  /** Refuses a rhythm that does not ascend. */
  public PaperSettings {
    int before = 0;
    for (int day : reminders) {
      if (day <= before) {
        throw new IllegalArgumentException(
            "recourse.assistance.papers.reminders must be days that ascend from 1");
      }
      before = day;
    }
    if (inactiveAfter <= before) {
      throw new IllegalArgumentException(
          "recourse.assistance.papers.inactive-after must come after the last reminder");
    }
  }
}
