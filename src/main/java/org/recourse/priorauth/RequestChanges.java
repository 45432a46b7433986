package org.recourse.priorauth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.forms.RequiredText;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.request.RequestCheck;
import org.recourse.priorauth.update.ChangeInWords;
import org.recourse.priorauth.update.RequestChange;
import org.recourse.priorauth.update.UpdateBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changes in a request while its payer has it and has not decided. */
@Service
@Transactional
public class RequestChanges {

  private static final int MOST_UNITS = 9999;

  private final AuthorizationBook book;
  private final AuthorizationProcess process;
  private final LineBook lines;
  private final UpdateBook updates;
  private final RequestCheck check;
  private final CaseFiles files;
  private final Clock clock;

  RequestChanges(
      AuthorizationBook book,
      AuthorizationProcess process,
      LineBook lines,
      UpdateBook updates,
      RequestCheck check,
      CaseFiles files,
      Clock clock) {
    this.book = book;
    this.process = process;
    this.lines = lines;
    this.updates = updates;
    this.check = check;
    this.files = files;
    this.clock = clock;
  }

  /** Whether the payer has the request and has not decided, so that a change is told to it. */
  public boolean isOpen(UUID caseId) {
    return files.get(caseId).isOpen() && book.get(caseId).isBeforePayer();
  }

  /**
   * Days or units of a request change before the payer has decided; it is told afterwards.
   *
   * @throws NotAllowedNow when the payer does not have it, or has decided
   * @throws InvalidInput when nothing is different, or days or units cannot be right
   */
  public void change(UUID caseId, RequestChange change) {
    CaseFile file = files.getOpen(caseId);
    if (!book.get(caseId).isBeforePayer()) {
      throw new NotAllowedNow(
          "A request changes while its payer has it and has not decided. Look at its timeline.");
    }
    RequiredText.of("reason", change.reason());
    notPast(caseId, change);
    staysGiven(caseId, change);
    Object day = appointment(caseId);
    List<Map<String, Object>> before = lines.valuesOf(caseId);
    Map<String, Object> changes =
        new LinkedHashMap<>(
            book.change(caseId, asked -> asked.moveAppointment(change.appointmentOn())));
    for (var line : change.lines()) {
      lines.revise(caseId, line.line(), line.units(), line.from(), line.to());
    }
    List<Map<String, Object>> now = lines.valuesOf(caseId);
    String words = ChangeInWords.of(day, appointment(caseId), before, now);
    if (words.isEmpty()) {
      throw InvalidInput.in("lines", "say nothing that is not on record already");
    }
    fits(caseId, now);
    updates.changed(caseId, words);
    changes.put(LineBook.KEY, now);
    changes.put(UpdateBook.KEY, updates.valuesOf(caseId));
    book.tell(
        caseId,
        "REQUEST_CHANGED",
        "The request was changed before the payer decided.",
        Map.of("reason", change.reason()),
        changes);
    process.requestChanged(file);
  }

  private Object appointment(UUID caseId) {
    return book.get(caseId).asked().appointmentOn();
  }

  private void notPast(UUID caseId, RequestChange change) {
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    boolean scheduled = book.get(caseId).asked().isScheduled();
    if (scheduled && change.appointmentOn() != null && change.appointmentOn().isBefore(today)) {
      throw InvalidInput.in("appointmentOn", "must be today or later");
    }
    for (var line : change.lines()) {
      if (scheduled && line.from() != null && line.from().isBefore(today)) {
        throw InvalidInput.in("lines", "begin in the past; care that was given is not asked for");
      }
      if (line.units() != null && (line.units() < 1 || line.units() > MOST_UNITS)) {
        throw InvalidInput.in("lines", "have units between 1 and " + MOST_UNITS);
      }
    }
  }

  // Its payer has the longer time for care that was all given; care to come must not share it.
  private void staysGiven(UUID caseId, RequestChange change) {
    Authorization request = book.get(caseId);
    LocalDate received = request.receipt().day();
    boolean reachesOn =
        change.lines().stream()
            .anyMatch(line -> line.to() != null && !line.to().isBefore(received));
    if (reachesOn && request.asked().isGiven() && lines.allEndBefore(caseId, received)) {
      throw InvalidInput.in(
          "lines", "reach care that is still to come; ask for that in a request of its own");
    }
  }

  private void fits(UUID caseId, List<Map<String, Object>> now) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("appointmentOn", Objects.toString(appointment(caseId), null));
    request.put(LineBook.KEY, now);
    Map<String, String> wrong = check.days(request);
    if (!wrong.isEmpty()) {
      throw new InvalidInput("Please correct: " + String.join("; ", wrong.values()), wrong);
    }
  }
}
