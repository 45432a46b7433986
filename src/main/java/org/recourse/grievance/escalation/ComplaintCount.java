package org.recourse.grievance.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.EngineClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many complaints were received about the same person or the same place. One that is linked as
 * a duplicate is the same complaint.
 */
@Component
class ComplaintCount {

  private static final String OTHERS =
      """
      from case_file f where f.kind = 'grievance' and f.id <> :case and f.received_at >= :from and f.received_at <= :now
        and not exists (
          select from related_case r where r.case_id = :case and r.other_id = f.id and r.relation = 'DUPLICATE')
      """;

  private static final String ABOUT_A_PERSON =
      "select count(*) "
          + OTHERS
          + " and exists (select from named_person n where n.case_id = f.id and n.username = :who)";

  private static final String ABOUT_A_PLACE =
      """
      select count(*) %s and f.id in (
        select there.case_id from answer there join answer here on here.case_id = :case and here.key = 'place'
        where there.key = 'place' and lower(there.value) = lower(here.value))
      """
          .formatted(OTHERS);

  private final JdbcClient database;
  private final Clock clock;

  ComplaintCount(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * How many there were about whoever or whatever was complained of most, this one included; one
   * that is exactly as old as the window counts.
   *
   * @param people the sign-in names of those this complaint is about
   * @param place whether it says where it happened
   * @return 0 where it names neither a person nor a place
   */
  int most(UUID caseId, Collection<String> people, boolean place, Period window) {
    if (people.isEmpty() && !place) {
      return 0;
    }
    int most = place ? counted(ABOUT_A_PLACE, caseId, "", window) : 0;
    for (String person : people) {
      most = Math.max(most, counted(ABOUT_A_PERSON, caseId, person, window));
    }
    return most + 1;
  }

  private int counted(String sql, UUID caseId, String who, Period window) {
    LocalDate first = BusinessCalendar.dayOf(clock.instant()).minus(window);
    OffsetDateTime from = first.atStartOfDay(EngineClock.HOSPITAL).toOffsetDateTime();
    return database
        .sql(sql)
        .param("case", caseId)
        .param("from", from)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("who", who)
        .query(Integer.class)
        .single();
  }
}
