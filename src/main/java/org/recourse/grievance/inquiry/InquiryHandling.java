package org.recourse.grievance.inquiry;

import static org.recourse.grievance.inquiry.Rhythm.fact;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.departments.Departments;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that may happen to the questions of a case. Each method holds the case first, because
 * the timeline keeps all its questions together.
 */
@Service
@Transactional
public class InquiryHandling {

  private static final String LATE = "grievance-late-answer";

  private final Inquiries inquiries;
  private final Departments departments;
  private final DepartmentNotices notices;
  private final Rhythms rhythms;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CaseEngine engine;
  private final SignedOn person;
  private final Clock clock;

  InquiryHandling(
      Inquiries inquiries,
      Departments departments,
      DepartmentNotices notices,
      Rhythms rhythms,
      CaseFiles files,
      Timeline timeline,
      CaseEngine engine,
      SignedOn person,
      Clock clock) {
    this.inquiries = inquiries;
    this.departments = departments;
    this.notices = notices;
    this.rhythms = rhythms;
    this.files = files;
    this.timeline = timeline;
    this.engine = engine;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Prepares questions; the flow sends them.
   *
   * @return the places they got, counted from 0 within the case
   * @throws org.recourse.casefile.InvalidInput when a department is closed or not there
   */
  public List<Integer> prepare(UUID caseId, List<Question> questions) {
    if (questions.isEmpty()) {
      return List.of();
    }
    files.getHeld(caseId);
    int place = inquiries.findByCaseIdOrderByPlace(caseId).size();
    var places = new ArrayList<Integer>();
    for (Question question : questions) {
      departments.toAsk(question.department());
      inquiries.save(
          Inquiry.prepared(
              caseId,
              place,
              question,
              person.username(),
              clock.instant().truncatedTo(ChronoUnit.MICROS)));
      places.add(place++);
    }
    note(caseId, "DEPARTMENTS_ASKED", "Departments were asked what they know.", Map.of());
    return places;
  }

  /** Asks more departments while the flow is under way. */
  public void askFurther(UUID caseId, List<Question> questions) {
    CaseFile file = files.get(caseId);
    for (int place : prepare(caseId, questions)) {
      engine.tell(file, "DepartmentAdded", Map.of("inquiryIndex", place));
    }
  }

  /** Sends a question; the dates by which it is chased, as facts for the process. */
  public Map<String, Object> send(UUID caseId, int place) {
    files.getHeld(caseId);
    Inquiry inquiry = inquiries.get(caseId, place);
    var said = rhythms.decide(caseId);
    Rhythm rhythm = rhythms.from(said);
    inquiry.send(rhythm.answer().truncatedTo(ChronoUnit.MICROS));
    inquiries.save(inquiry);
    note(
        caseId,
        "INQUIRY_SENT",
        "A question was sent to a department.",
        Map.of(
            "place",
            place,
            "decisions",
            List.of(said.asDetails()),
            "dueAt",
            rhythm.answer(),
            "daysNotCounted",
            rhythm.notCounted()));
    return Map.of(
        "answerDueAt", fact(rhythm.answer()),
        "firstReminderDueAt", fact(rhythm.firstReminder()),
        "secondReminderDueAt", fact(rhythm.secondReminder()),
        "headDueAt", fact(rhythm.head()),
        "supervisorDueAt", fact(rhythm.supervisor()));
  }

  /** Takes the next step of chasing: a reminder, another one, then the head of the department. */
  public Notice remind(UUID caseId, int place) {
    files.getHeld(caseId);
    Inquiry inquiry = inquiries.get(caseId, place);
    Notice notice = Notice.reminder(inquiry.remind());
    inquiries.save(inquiry);
    notices.tell(caseId, departments.find(inquiry.department()).orElseThrow(), notice);
    note(caseId, "INQUIRY_CHASED", "A silent department was chased.", Map.of("place", place));
    return notice;
  }

  /** When the supervisor is asked again, as a fact for the process. */
  public Date waitLonger(UUID caseId) {
    return fact(rhythms.from(rhythms.decide(caseId)).supervisor());
  }

  /** The case goes on without the answer; the question can still be answered. */
  public void leaveOpen(UUID caseId, int place) {
    CaseFile file = files.getHeld(caseId);
    Inquiry inquiry = inquiries.get(caseId, place);
    leaveOpen(file, inquiry);
    note(
        caseId,
        "INQUIRY_LEFT_OPEN",
        "The case went on without a department's answer.",
        Map.of("place", place));
  }

  /** The case is closed; questions nobody has answered yet stay answerable. */
  public void caseClosed(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    changeOpen(
        caseId,
        "INQUIRIES_LEFT_OPEN",
        "The case was closed before every department had answered.",
        inquiry -> inquiry.state() != InquiryState.LEFT_OPEN,
        inquiry -> leaveOpen(file, inquiry));
  }

  /** The complaint was taken back; nobody needs an answer any more. */
  public void caseWithdrawn(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    changeOpen(
        caseId,
        "INQUIRIES_WITHDRAWN",
        "The open questions to departments were taken back.",
        inquiry -> true,
        inquiry -> {
          inquiry.withdraw();
          inquiries.save(inquiry);
        });
    engine.endBeside(file, LATE);
  }

  /** What a department answered, also late. */
  void answer(UUID caseId, int place, String text) {
    files.getHeld(caseId);
    Inquiry inquiry = inquiries.get(caseId, place);
    inquiry.answer(text, person.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    inquiries.save(inquiry);
    note(caseId, "INQUIRY_ANSWERED", "A department answered.", Map.of("place", place));
  }

  /** What a supervisor said about a silent department. */
  void decide(UUID caseId, int place, String word, String reason) {
    files.getHeld(caseId);
    Inquiry inquiry = inquiries.get(caseId, place);
    inquiry.decide(word, reason, person.username());
    inquiries.save(inquiry);
    note(
        caseId,
        "SILENCE_DECIDED",
        "A supervisor decided how to go on with a silent department.",
        Map.of("place", place));
  }

  private void leaveOpen(CaseFile file, Inquiry inquiry) {
    inquiry.leaveOpen();
    inquiries.save(inquiry);
    engine.beginBeside(file, LATE, Map.of("inquiryIndex", inquiry.place()));
  }

  private void changeOpen(
      UUID caseId,
      String type,
      String summary,
      Predicate<Inquiry> which,
      Consumer<Inquiry> change) {
    var open =
        inquiries.findByCaseIdOrderByPlace(caseId).stream()
            .filter(inquiry -> inquiry.state().isOpen())
            .filter(which)
            .toList();
    if (!open.isEmpty()) {
      open.forEach(change);
      note(caseId, type, summary, Map.of());
    }
  }

  private void note(UUID caseId, String type, String summary, Map<String, Object> more) {
    Map<String, Object> details = new LinkedHashMap<>(more);
    var all = inquiries.findByCaseIdOrderByPlace(caseId).stream().map(Inquiry::values).toList();
    details.put("changes", Map.of("inquiries", all));
    timeline.record(caseId, type, summary, details);
  }
}
