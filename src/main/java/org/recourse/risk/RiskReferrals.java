package org.recourse.risk;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.Parties;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.related.Mark;
import org.recourse.casefile.related.ReferralReceiver;
import org.recourse.casefile.text.PossibleDays;
import org.recourse.risk.file.KnownFacts;
import org.springframework.stereotype.Component;

/**
 * Takes over what other flows report. The narrative is not copied, the case is linked; whoever is
 * named in the case it came from does not see this one either.
 */
@Component
class RiskReferrals implements ReferralReceiver {

  private final CaseKind kind;
  private final RiskMarks marks;
  private final RiskRecord record;
  private final RiskProcess process;
  private final CaseNumbers numbers;
  private final CaseFiles files;
  private final Parties parties;
  private final Answers answers;
  private final NamedPeople named;
  private final Timeline timeline;
  private final Clock clock;

  RiskReferrals(
      CaseKind riskKind,
      RiskMarks marks,
      RiskRecord record,
      RiskProcess process,
      CaseNumbers numbers,
      CaseFiles files,
      Parties parties,
      Answers answers,
      NamedPeople named,
      Timeline timeline,
      Clock clock) {
    this.kind = riskKind;
    this.marks = marks;
    this.record = record;
    this.process = process;
    this.numbers = numbers;
    this.files = files;
    this.parties = parties;
    this.answers = answers;
    this.named = named;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public String flow() {
    return kind.flow();
  }

  @Override
  public CaseFile receive(CaseFile from, String reason, Map<String, Object> known) {
    return receive(from, reason, known, Map.of());
  }

  @Override
  public CaseFile receive(
      CaseFile from, String reason, Map<String, Object> known, Map<String, Object> details) {
    List<String> triggers = triggers(details);
    // The clocks of laws count from when any unit of the hospital first heard of it.
    CaseFile file =
        files.open(kind, numbers.allocate(kind), from.receivedAt(), Confidentiality.STANDARD);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("reportReason", reason);
    put(said, "concerns", details.get("concerns"));
    happenedAt(details).ifPresent(at -> said.putAll(KnownFacts.dayAndTime(at)));
    answers.put(file.id(), said);
    Map<String, Object> given = new LinkedHashMap<>(said);
    given.put("marks", triggers);
    Map<String, Object> changes = new LinkedHashMap<>(parties.putFrom(file.id(), known));
    changes.putAll(said);
    changes.putAll(record.begin(file.id(), given));
    timeline.record(
        file.id(),
        "RISK_REPORTED",
        "What another desk reported was recorded.",
        Map.of("from", from.number(), "at", clock.instant().toString(), "changes", changes));
    Set<String> away = named.of(from.id());
    if (!away.isEmpty()) {
      named.set(file.id(), away);
    }
    process.riskReported(file);
    return file;
  }

  private List<String> triggers(Map<String, Object> details) {
    List<String> triggers =
        details.get("triggers") instanceof List<?> list
            ? list.stream().map(Object::toString).distinct().toList()
            : List.of();
    if (triggers.isEmpty()) {
      throw InvalidInput.in("triggers", "say what it is: at least one mark");
    }
    Set<String> words = marks.all().stream().map(Mark::word).collect(Collectors.toSet());
    if (!words.containsAll(triggers)) {
      throw InvalidInput.in("triggers", "is none of the marks that risk management knows");
    }
    return triggers;
  }

  /** When it happened, where whoever reports knows it. */
  private Optional<Instant> happenedAt(Map<String, Object> details) {
    Object said = details.get("happenedAt");
    if (said == null || said.toString().isBlank()) {
      return Optional.empty();
    }
    try {
      Instant at =
          PossibleDays.check("happenedAt", OffsetDateTime.parse(said.toString()).toInstant());
      if (at.isAfter(clock.instant())) {
        throw InvalidInput.in("happenedAt", "lies in the future");
      }
      return Optional.of(at);
    } catch (DateTimeParseException e) {
      throw InvalidInput.in("happenedAt", "give a day and a time, or leave it empty");
    }
  }

  private static void put(Map<String, Object> said, String key, Object value) {
    if (value != null && !value.toString().isBlank()) {
      said.put(key, value.toString());
    }
  }
}
