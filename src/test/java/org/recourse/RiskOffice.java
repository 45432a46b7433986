package org.recourse;

import java.time.Clock;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.Groups;
import org.recourse.casefile.Parties;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.related.Mark;
import org.recourse.casefile.related.ReferralAdvice;
import org.recourse.casefile.related.ReferralAdvice.Weight;
import org.recourse.casefile.related.ReferralAdvisor;
import org.recourse.casefile.related.ReferralReceiver;
import org.recourse.casefile.related.ReferralSigns;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A risk office that only keeps what it is told. Stands in until the flow {@code risk} is there;
 * then whoever imports this imports nothing.
 */
@TestConfiguration
public class RiskOffice {

  /** Why the rules want a case with much harm. */
  public static final String REASON = "Serious harm to the patient is coded.";

  @Bean
  CaseKind riskKind() {
    return new CaseKind(
        "risk",
        "RK",
        "Escalation to risk management",
        Set.of(Groups.RISK_MANAGERS, Groups.COUNSEL),
        Set.of(),
        true);
  }

  @Bean
  ReferralReceiver riskReceiver(
      CaseKind riskKind,
      CaseNumbers numbers,
      CaseFiles files,
      Parties parties,
      Answers answers,
      Timeline timeline,
      Clock clock) {
    return new Receiver(riskKind, numbers, files, parties, answers, timeline, clock);
  }

  @Bean
  ReferralAdvisor riskAdvisor() {
    return new Advisor();
  }

  private record Receiver(
      CaseKind kind,
      CaseNumbers numbers,
      CaseFiles files,
      Parties parties,
      Answers answers,
      Timeline timeline,
      Clock clock)
      implements ReferralReceiver {

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
      var file =
          files.open(kind, numbers.allocate(kind), clock.instant(), Confidentiality.STANDARD);
      var changes = new HashMap<>(parties.putFrom(file.id(), known));
      var said = new HashMap<>(details);
      said.put("referralReason", reason);
      answers.put(file.id(), said);
      changes.putAll(said);
      timeline.record(
          file.id(), "RISK_REPORTED", "A risk was reported.", Map.of("changes", changes));
      return file;
    }
  }

  private record Advisor() implements ReferralAdvisor {

    @Override
    public String flow() {
      return "risk";
    }

    @Override
    public List<Mark> marks() {
      return List.of(
          new Mark("FALL_WITH_INJURY", "Fall with injury"),
          new Mark("THREAT_TO_SUE", "Threat to sue"),
          new Mark("SELF_HARM", "Talk of self-harm"));
    }

    @Override
    public Period window() {
      return Period.ofDays(90);
    }

    @Override
    public ReferralAdvice advise(ReferralSigns signs) {
      if (signs.harm() != null && signs.harm() >= 3) {
        return new ReferralAdvice(Weight.REFER, REASON, List.of("SERIOUS_HARM"), List.of());
      }
      if (!signs.marks().isEmpty()) {
        return new ReferralAdvice(
            Weight.REFER,
            "What was marked is reported.",
            signs.marks().stream().sorted().toList(),
            List.of());
      }
      if (signs.complaints() >= 3) {
        return new ReferralAdvice(
            Weight.REFER,
            "Complaint number " + signs.complaints() + " about one unit or person.",
            List.of("REPEATED_COMPLAINTS"),
            List.of());
      }
      return signs.allegesHarm()
          ? new ReferralAdvice(
              Weight.LOOK,
              "Harm is alleged.",
              List.of("HARM_ALLEGED"),
              List.of("How much harm did the patient suffer?"))
          : new ReferralAdvice(
              Weight.NOTHING, "Nothing asks for risk management.", List.of(), List.of());
    }
  }
}
