package org.recourse.grievance.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.SUPERVISOR;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.PrintRoom;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.beans.factory.annotation.Autowired;

/** A civil-rights decision tells one last day to appeal: the one its clock runs to. */
class AppealDayTests extends PrintedLetterStories {

  @Autowired GrievanceLetters answers;
  @Autowired Deadlines deadlines;
  @Autowired PrintRoom printRoom;

  @Test
  void the_last_day_in_the_letter_is_the_last_day_of_the_clock_also_when_it_is_printed_later() {
    var complaint = with(aPatientOf("en"), "letterChannel", "PAPER");
    var triage = with(aTriageAbout("DISCRIMINATION"), "disability", true);
    var grievance = triagedAs(complaint, triage);
    var written = BusinessCalendar.dayOf(clock.instant());
    flow.complete(org.recourse.Person.REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    flow.complete(
        org.recourse.Person.REPRESENTATIVE, DRAFT, grievance, aDraft(grievance, "SUBSTANTIATED"));
    answers.compose(grievance.id(), Occasion.RESOLUTION);
    answers.send(grievance.id(), Occasion.RESOLUTION);
    time.passes(Duration.ofDays(3));
    stage.does(SUPERVISOR, printRoom::print);

    assertThat(letter(grievance, "civil-rights-decision-1").state()).isEqualTo(LetterState.SENT);
    assertThat(deadlines.of(grievance.id()))
        .filteredOn(clock -> clock.clock().endsWith("_APPEAL_FILING"))
        .hasSize(2)
        .allSatisfy(
            clock -> {
              var last = BusinessCalendar.dayOf(clock.dueAt());
              var day =
                  DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                      .withLocale(Locale.US)
                      .format(last);
              assertThat(words(grievance, "civil-rights-decision-1"))
                  .contains(day)
                  .contains(ChronoUnit.DAYS.between(written, last) + " days from the date");
            });
    assertThat(deadlines.of(grievance.id()))
        .filteredOn(clock -> clock.clock().equals("RIGHTS_DECISION"))
        .extracting(CaseClock::endedAt)
        .allSatisfy(ended -> assertThat(BusinessCalendar.dayOf(ended)).isAfter(written));
  }
}
