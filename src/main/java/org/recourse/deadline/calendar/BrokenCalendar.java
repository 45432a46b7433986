package org.recourse.deadline.calendar;

import java.util.List;

/**
 * Holiday tables that cannot be relied on; each problem names the file, the line and the remedy.
 */
class BrokenCalendar extends RuntimeException {

  BrokenCalendar(List<String> problems) {
    super("The holiday tables cannot be used:\n  - " + String.join("\n  - ", problems));
  }
}
