package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.COUNSELOR;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.audit.Verification;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.Letters;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.CaseEngine;
import org.recourse.engine.EngineClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What stories about granted help begin with. */
abstract class HelpStories extends ApplicationStories {

  @Autowired CaseEngine engine;
  @Autowired PlayedHolds holds;
  @Autowired Letters letters;
  @Autowired private Verification verification;
  @Autowired private GrantBook grants;
  @Autowired private Clock clock;

  private final List<CaseFile> told = new ArrayList<>();

  @AfterEach
  void the_record_and_the_timeline_say_the_same() {
    var numbers = told.stream().map(CaseFile::number).toList();
    assertThat(verification.verify().findings())
        .filteredOn(finding -> numbers.contains(finding.number()))
        .isEmpty();
  }

  @Override
  CaseFile recorded(Map<String, Object> application) {
    var file = super.recorded(application);
    told.add(file);
    return file;
  }

  /** The letters that have gone, as what they are for. */
  List<String> letters(CaseFile file) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.queuedAt() != null && letter.gaps().isEmpty())
        .map(Letter::purpose)
        .toList();
  }

  LocalDate today() {
    return BusinessCalendar.dayOf(clock.instant());
  }

  /** It is the morning of this day. */
  void until(LocalDate day, CaseFile file) {
    var morning = day.atTime(8, 0).atZone(EngineClock.HOSPITAL).toInstant();
    time.passes(Duration.between(clock.instant(), morning));
    flow.work(file);
  }

  void grants(CaseFile file, String program, LocalDate until, LocalDate renewFrom) {
    var grant = new Grant(program, "Help " + program, today(), until, renewFrom, "a rule");
    stage.does(
        COUNSELOR,
        () ->
            timeline.record(
                file.id(),
                "HELP_GRANTED",
                "Help was granted.",
                Map.of("changes", grants.keep(file.id(), List.of(grant)))));
    flow.work(file);
  }

  /** A case with help for so many days that can be renewed after so many, and is looked after. */
  CaseFile helped(int days, int renewAfter) {
    var file = screened("3,000.00");
    grants(file, "ATP", today().plusDays(days), today().plusDays(renewAfter));
    lookedAfter(file);
    return file;
  }

  void lookedAfter(CaseFile file) {
    stage.does(COUNSELOR, () -> engine.beginBeside(file, "assistance-watch", Map.of()));
    flow.work(file);
  }

  boolean isLookedAfter(CaseFile file) {
    return isUnderWay(file, "assistance-watch");
  }

  boolean isUnderWay(CaseFile file, String process) {
    return engine.isUnderWay(file, process, Map.of());
  }

  /** A form with a word in every text, and these answers. */
  Map<String, Object> said(String form, Object... answers) {
    Map<String, Object> all = new LinkedHashMap<>(everyText("assistance", form, aMark()));
    for (int i = 0; i < answers.length; i += 2) {
      all.put((String) answers[i], answers[i + 1]);
    }
    return all;
  }
}
