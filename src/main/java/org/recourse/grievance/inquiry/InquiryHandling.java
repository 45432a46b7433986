package org.recourse.grievance.inquiry;

import static org.recourse.grievance.inquiry.Rhythm.fact;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
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

  private static final String INQUIRY = "grievance-inquiry";

  private final Inquiries inquiries;
  private final Departments departments;
  private final DepartmentNotices notices;
  private final Rhythms rhythms;
  private final EarlierRounds earlier;
  private final CaseFiles files;
  private final InquiryBook book;
  private final CaseEngine engine;
  private final SignedOn person;
  private final Clock clock;

  InquiryHandling(
      Inquiries inquiries,
      Departments departments,
      DepartmentNotices notices,
      Rhythms rhythms,
      EarlierRounds earlier,
      CaseFiles files,
      InquiryBook book,
      CaseEngine engine,
      SignedOn person,
      Clock clock) {
    this.inquiries = inquiries;
    this.departments = departments;
    this.notices = notices;
    this.rhythms = rhythms;
    this.earlier = earlier;
    this.files = files;
    this.book = book;
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
    book.note(caseId, "DEPARTMENTS_ASKED", "Departments were asked what they know.", Map.of());
    return places;
  }

  /** Asks more departments while the flow is under way. */
  public void askFurther(UUID caseId, List<Question> questions) {
    CaseFile file = files.getOpen(caseId);
    int before = earlier.questionsBefore(caseId);
    for (int place : prepare(caseId, questions)) {
      engine.beginBeside(file, INQUIRY, Map.of("inquiryIndex", place - before));
    }
  }

  /**
   * Sends a question.
   *
   * @param index which of the questions of the present round it is, counted from 0
   * @return its place in the case and the dates by which it is chased, as facts for the process
   */
  public Map<String, Object> send(UUID caseId, int index) {
    files.getHeld(caseId);
    int place = earlier.questionsBefore(caseId) + index;
    Inquiry inquiry = inquiries.get(caseId, place);
    var said = rhythms.decide(caseId);
    Rhythm rhythm = rhythms.from(said);
    inquiry.send(rhythm.answer().truncatedTo(ChronoUnit.MICROS));
    inquiries.save(inquiry);
    book.note(
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
        "inquiryIndex", place,
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
    book.note(caseId, "INQUIRY_CHASED", "A silent department was chased.", Map.of("place", place));
    return notice;
  }

  /** When the supervisor is asked again, as a fact for the process. */
  public Date waitLonger(UUID caseId) {
    return fact(rhythms.from(rhythms.decide(caseId)).supervisor());
  }

  /** What a department answered, also late. */
  void answer(UUID caseId, int place, String text) {
    files.getHeld(caseId);
    Inquiry inquiry = inquiries.get(caseId, place);
    inquiry.answer(text, person.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    inquiries.save(inquiry);
    book.note(caseId, "INQUIRY_ANSWERED", "A department answered.", Map.of("place", place));
  }

  /** What a supervisor said about a silent department. */
  void decide(UUID caseId, int place, String word, String reason) {
    files.getHeld(caseId);
    Inquiry inquiry = inquiries.get(caseId, place);
    inquiry.decide(word, reason, person.username());
    inquiries.save(inquiry);
    book.note(
        caseId,
        "SILENCE_DECIDED",
        "A supervisor decided how to go on with a silent department.",
        Map.of("place", place));
  }
}
