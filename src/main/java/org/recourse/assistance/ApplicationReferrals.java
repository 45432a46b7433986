package org.recourse.assistance;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.assistance.collections.CollectionsHolds;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.Parties;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.related.ReferralReceiver;
import org.springframework.stereotype.Component;

/** Takes over patients of other flows who cannot pay; a counselor interviews them first. */
@Component
class ApplicationReferrals implements ReferralReceiver {

  private final CaseKind kind;
  private final CaseNumbers numbers;
  private final CaseFiles files;
  private final Parties parties;
  private final Answers answers;
  private final ApplicationBook book;
  private final ApplicationProcess process;
  private final Timeline timeline;
  private final NamedPeople named;
  private final CollectionsHolds holds;
  private final Clock clock;

  ApplicationReferrals(
      CaseKind assistanceKind,
      CaseNumbers numbers,
      CaseFiles files,
      Parties parties,
      Answers answers,
      ApplicationBook book,
      ApplicationProcess process,
      Timeline timeline,
      NamedPeople named,
      CollectionsHolds holds,
      Clock clock) {
    this.kind = assistanceKind;
    this.numbers = numbers;
    this.files = files;
    this.parties = parties;
    this.answers = answers;
    this.book = book;
    this.process = process;
    this.timeline = timeline;
    this.named = named;
    this.holds = holds;
    this.clock = clock;
  }

  @Override
  public String flow() {
    return kind.flow();
  }

  @Override
  public CaseFile receive(CaseFile from, String reason, Map<String, Object> known) {
    CaseFile file =
        files.open(kind, numbers.allocate(kind), clock.instant(), Confidentiality.STANDARD);
    Map<String, Object> changes = new LinkedHashMap<>(parties.putFrom(file.id(), known));
    Map<String, Object> said = Map.of("referralReason", reason);
    answers.put(file.id(), said);
    changes.putAll(said);
    changes.putAll(book.begin(new Application(file.id())));
    timeline.record(
        file.id(),
        "APPLICATION_RECORDED",
        "What another desk knows of the patient was recorded.",
        Map.of("from", from.number(), "changes", changes));
    holds.place(file.id(), "APPLICATION");
    named.set(file.id(), named.of(from.id()));
    process.applicationRecorded(file);
    return file;
  }
}
