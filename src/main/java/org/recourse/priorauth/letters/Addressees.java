package org.recourse.priorauth.letters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.Recipient;
import org.recourse.outgoing.Addressee;
import org.recourse.priorauth.appeal.AppealLevel;
import org.recourse.priorauth.appeal.OpenLevels;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Payers;
import org.springframework.stereotype.Component;

/** Whom letters of requests are for: the patient, a payer or a desk of the house. */
@Component
class Addressees {

  private final SchedulingDesk desk;
  private final Payers payers;
  private final OpenLevels levels;

  Addressees(SchedulingDesk desk, Payers payers, OpenLevels levels) {
    this.desk = desk;
    this.payers = payers;
    this.levels = levels;
  }

  Addressee of(UUID caseId, Subject subject, Map<String, Object> known) {
    return switch (subject) {
      case SCHEDULING -> scheduler((String) known.get("scheduler"));
      case APPEAL -> {
        Payer payer = payers.get((String) known.get("payer"));
        yield of(levels.chosen(caseId, payer.payerClass()), payer);
      }
      default -> Addressee.patient(known);
    };
  }

  /** The desk that makes appointments, or the person there whom the request names. */
  private Addressee scheduler(String person) {
    return new Addressee(
        new Recipient(
            person == null || person.isBlank() ? desk.name() : person.strip(),
            desk.address(),
            desk.email(),
            LinesInWords.ENGLISH),
        desk.email() == null ? Channel.PAPER : Channel.EMAIL,
        LetterFormat.STANDARD);
  }

  /** Whoever decides at this level of appeal: the payer, or the office that the table names. */
  private static Addressee of(AppealLevel level, Payer payer) {
    if (level.addressee() == null) {
      return payer(payer);
    }
    List<String> lines = level.contact() == null ? List.of() : List.of(level.contact());
    return new Addressee(
        new Recipient(level.addressee(), lines, null, LinesInWords.ENGLISH),
        Channel.PAPER,
        LetterFormat.STANDARD);
  }

  /** The payer, where appeals are filed. */
  private static Addressee payer(Payer payer) {
    List<String> lines =
        Stream.of(payer.address(), payer.fax() == null ? null : "Fax " + payer.fax())
            .filter(Objects::nonNull)
            .toList();
    return new Addressee(
        new Recipient(payer.name(), lines, null, LinesInWords.ENGLISH),
        Channel.PAPER,
        LetterFormat.STANDARD);
  }
}
