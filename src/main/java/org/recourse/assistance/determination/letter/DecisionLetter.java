package org.recourse.assistance.determination.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.bill.BillBook;
import org.recourse.assistance.desk.LetterFields;
import org.recourse.assistance.determination.Determination;
import org.recourse.assistance.determination.DeterminationBook;
import org.recourse.assistance.determination.Made;
import org.recourse.assistance.determination.Outcome;
import org.recourse.assistance.determination.ProgramDecision;
import org.recourse.assistance.dispute.AnswerDays;
import org.recourse.assistance.household.Money;
import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** The letter that tells a patient what was decided, why, and what is owed. */
@Component
class DecisionLetter implements LetterFields {

  private final DeterminationBook book;
  private final BillBook bills;
  private final DecisionWords words;
  private final CaseFiles files;
  private final AnswerDays answerDays;

  DecisionLetter(
      DeterminationBook book,
      BillBook bills,
      DecisionWords words,
      CaseFiles files,
      AnswerDays answerDays) {
    this.book = book;
    this.bills = bills;
    this.words = words;
    this.files = files;
    this.answerDays = answerDays;
  }

  @Override
  public String letter() {
    return "DECISION";
  }

  @Override
  public Map<String, Object> fields(UUID caseId, Map<String, Object> known, String language) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("receivedOn", BusinessCalendar.dayOf(files.get(caseId).receivedAt()));
    Optional<Made> made = book.of(caseId);
    if (made.isPresent()) {
      Determination decided = made.get().decided();
      fields.put("decidedOn", decided.day());
      fields.put("answerDays", answerDays.on(decided.day()));
      fields.put("incomeCompared", decided.guidelineYear() != 0);
      fields.put("guidelineYear", year(decided));
      put(decided, language, fields);
      fields.put("bills", bills(caseId, decided, language));
    }
    return fields;
  }

  private static String year(Determination decided) {
    return decided.guidelineYear() == 0 ? null : Integer.toString(decided.guidelineYear());
  }

  private void put(Determination decided, String language, Map<String, Object> fields) {
    List<ProgramDecision> all = decided.decisions();
    List<ProgramDecision> approved = all.stream().filter(ProgramDecision::isApproved).toList();
    List<ProgramDecision> denied =
        all.stream().filter(one -> one.outcome() == Outcome.DENIED).toList();
    fields.put("decisions", all.stream().map(one -> words.decision(one, language)).toList());
    fields.put("someApproved", !approved.isEmpty());
    fields.put("approved", approved.stream().map(one -> words.approved(one, language)).toList());
    fields.put("someDenied", !denied.isEmpty());
    fields.put("denied", denied.stream().map(one -> words.denied(one, language)).toList());
    fields.put(
        "renewals",
        approved.stream()
            .filter(one -> one.renewFrom() != null)
            .map(one -> words.renewal(one, language))
            .toList());
    fields.values().removeIf(value -> value instanceof List<?> rows && rows.isEmpty());
  }

  private List<Map<String, String>> bills(UUID caseId, Determination decided, String language) {
    Map<String, LocalDate> days = new HashMap<>();
    for (Bill bill : bills.of(caseId)) {
      days.put(bill.number(), bill.caredOn());
    }
    List<Map<String, String>> rows =
        decided.bills().stream()
            .filter(share -> days.containsKey(share.bill()))
            .map(
                share ->
                    Map.of(
                        "bill", words.bill(share.bill(), days.get(share.bill()), language),
                        "charges", Money.words(share.chargesCents()),
                        "owed", Money.words(share.owedCents())))
            .toList();
    return rows.isEmpty() ? null : rows;
  }
}
