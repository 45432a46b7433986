package org.recourse.correspondence.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.SafeText;
import org.recourse.correspondence.HospitalProperties;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.print.LetterPrinter;
import org.recourse.correspondence.print.ReadingLevel;
import org.recourse.correspondence.print.Taglines;
import org.recourse.correspondence.print.UnprintableLetter;
import org.recourse.correspondence.templates.LetterTemplates;
import org.recourse.correspondence.types.CommonFields;
import org.recourse.correspondence.types.Gap;
import org.recourse.correspondence.types.LetterGate;
import org.recourse.correspondence.types.LetterTypes;
import org.recourse.correspondence.types.PrintedValues;
import org.springframework.stereotype.Component;

/** Where letters are written, looked over and printed. Keeps nothing. */
@Component
public class LetterDesk {

  private final LetterTypes types;
  private final LetterTemplates templates;
  private final LetterGate gate;
  private final OrderCheck orders;
  private final LetterPrinter printer;
  private final Taglines taglines;
  private final HospitalProperties hospital;
  private final CaseFiles files;
  private final Clock clock;

  LetterDesk(
      LetterTypes types,
      LetterTemplates templates,
      LetterGate gate,
      OrderCheck orders,
      LetterPrinter printer,
      Taglines taglines,
      HospitalProperties hospital,
      CaseFiles files,
      Clock clock) {
    this.types = types;
    this.templates = templates;
    this.gate = gate;
    this.orders = orders;
    this.printer = printer;
    this.taglines = taglines;
    this.hospital = hospital;
    this.files = files;
    this.clock = clock;
  }

  /**
   * The letter as it would go now.
   *
   * @throws InvalidInput when the type, the language or a field is not one of the letter's
   */
  public Composed compose(LetterOrder order) {
    var type = types.get(order.type());
    var language = order.language().tag();
    if (!templates.languagesOf(type.id()).contains(language)) {
      throw InvalidInput.in(
          "language",
          "this letter is there in " + String.join(", ", templates.languagesOf(type.id())) + ".");
    }
    var values =
        PrintedValues.of(type, order.data(), PrintedValues.locale(language), common(order));
    var letter = templates.write(type.id(), language, List.of(order.format().styleClass()), values);
    var gaps = new ArrayList<>(gate.check(type, values, letter));
    gaps.addAll(orders.gaps(order));
    var leftOut = taglines.addTo(letter, hospital.phone());
    byte[] pdf = null;
    UnprintableLetter unprintable = null;
    try {
      pdf = printer.print(letter);
    } catch (UnprintableLetter problem) {
      unprintable = problem;
      gaps.add(new Gap("characters", problem.getMessage()));
    }
    return new Composed(
        type,
        letter,
        values,
        pdf,
        unprintable,
        List.copyOf(gaps),
        ReadingLevel.of(language, letter.paragraphs()),
        leftOut);
  }

  /** The day that stands on a letter composed now. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), hospital.zone());
  }

  private Map<String, Object> common(LetterOrder order) {
    var language = order.language().tag();
    var recipient = order.recipient();
    var common = new HashMap<>(hospital.printed(language));
    common.put(CommonFields.LETTER_DATE, today());
    common.put("caseNumber", files.get(order.caseId()).number());
    var name = recipient.name() == null ? "" : recipient.name();
    common.put("recipientName", SafeText.check("recipientName", name));
    recipient.address().forEach(line -> SafeText.check("recipientAddress", line));
    common.put("addressLines", recipient.address());
    return common;
  }
}
