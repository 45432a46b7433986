package org.recourse.assistance.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what an application without some of its papers needs on a day. */
final class WaitRule {

  private final PaperSettings settings;

  WaitRule(PaperSettings settings) {
    this.settings = settings;
  }

  /** What is to be done now; nothing where nobody is waited for any more. */
  Need on(LocalDate today, List<WantedPaper> papers, Wait wait) {
    if (papers.stream().noneMatch(WantedPaper::isAwaited)) {
      return Need.NOTHING;
    }
    if (wait.askedFor() == null || isMoreThan(wait.askedFor(), papers)) {
      return Need.LETTER;
    }
    int reminded = wait.reminders();
    if (reminded < settings.reminders().size()
        && !today.isBefore(wait.askedOn().plusDays(settings.reminders().get(reminded)))) {
      return Need.REMINDER;
    }
    return today.isBefore(wait.askedOn().plusDays(settings.inactiveAfter()))
        ? Need.WAIT
        : Need.SET_ASIDE;
  }

  /** The day on which it is looked at again where nobody says a word before. */
  LocalDate next(LocalDate today, Wait wait) {
    LocalDate from = wait.askedOn() == null ? today : wait.askedOn();
    List<Integer> days = settings.reminders();
    int after =
        wait.reminders() < days.size() ? days.get(wait.reminders()) : settings.inactiveAfter();
    LocalDate day = from.plusDays(after);
    return day.isAfter(today) ? day : today.plusDays(1);
  }

  /** How the papers ended, when nobody is waited for any more. */
  static String outcome(List<String> programs, List<WantedPaper> papers) {
    var lacking = lacking(papers);
    if (lacking.isEmpty()) {
      return "COMPLETE";
    }
    return lacking.containsAll(programs) ? "NO_PROGRAM" : "SOME_PROGRAMS";
  }

  /** Codes of the programs that cannot go on: a paper their policy names is not there. */
  static Set<String> lacking(List<WantedPaper> papers) {
    return papers.stream()
        .filter(paper -> !paper.isEnough())
        .map(WantedPaper::program)
        .collect(Collectors.toSet());
  }

  /** What is awaited, in one word for each, as a letter that asks for it is remembered. */
  static String awaited(List<WantedPaper> papers) {
    return papers.stream()
        .filter(WantedPaper::isAwaited)
        .map(paper -> paper.program() + " " + paper.purpose())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static boolean isMoreThan(String asked, List<WantedPaper> papers) {
    return !List.of(asked.split(", ")).containsAll(List.of(awaited(papers).split(", ")));
  }

  /** What there is to do. */
  enum Need {
    NOTHING,
    LETTER,
    REMINDER,
    WAIT,
    SET_ASIDE
  }
}
