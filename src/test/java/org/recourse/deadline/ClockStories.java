package org.recourse.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.recourse.FlowTests;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories about the clocks of a case on the real tables and the real database. */
public abstract class ClockStories extends FlowTests {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Autowired protected Deadlines deadlines;
  @Autowired CaseNumbers numbers;
  @Autowired CaseKind grievanceKind;

  /** Sets everybody's clock to this moment of hospital time. */
  protected static void now(String local) {
    ClockUtil.setCurrentTime(Date.from(at(local)));
  }

  /** This moment of hospital time. */
  protected static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(LOS_ANGELES).toInstant();
  }

  /** A moment as a wall clock in the hospital shows it. */
  protected static String local(Instant moment) {
    return SHORT.format(ZonedDateTime.ofInstant(moment, LOS_ANGELES));
  }

  /** A grievance that was received at this moment, which is now. */
  protected CaseFile received(String local) {
    now(local);
    var number = numbers.allocate(grievanceKind);
    return files.open(grievanceKind, number, at(local), Confidentiality.STANDARD);
  }

  /** The clock of this word among those the trigger starts. */
  protected CaseClock started(CaseFile file, String clock, ClockTrigger trigger) {
    return deadlines.start(file.id(), trigger).stream()
        .filter(one -> one.clock().equals(clock))
        .findFirst()
        .orElseThrow();
  }

  /** A clock of a hospital grievance received at this moment. */
  protected CaseClock hospital(String clock, String received) {
    var file = received(received);
    return started(file, clock, new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", at(received)));
  }

  /** A clock of a grievance about this plan. */
  protected CaseClock plan(
      String clock, String plan, boolean expedited, String event, String received) {
    var file = received(received);
    return started(
        file,
        clock,
        new ClockTrigger(
            "PLAN_GRIEVANCE", event, at(received), Map.of("plan", plan, "expedited", expedited)));
  }

  /** The clock as it stands now. */
  protected CaseClock now(CaseClock clock) {
    return deadlines.of(clock.caseId()).stream()
        .filter(one -> one.id() == clock.id())
        .findFirst()
        .orElseThrow();
  }

  /** What the timeline tells of a case, as types. */
  protected List<String> told(CaseClock clock) {
    return timeline.of(clock.caseId()).stream().map(TimelineEntry::type).toList();
  }

  /** What this person gets for what they do. */
  protected <T> T by(Person person, Supplier<T> deed) {
    return stage.as(person, deed);
  }
}
