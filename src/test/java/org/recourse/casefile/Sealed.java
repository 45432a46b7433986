package org.recourse.casefile;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.recourse.casefile.related.ReferralReceiver;

/** An invented flow whose cases exist for its own people alone. */
record Sealed(CaseNumbers numbers, CaseFiles files, Answers answers, Timeline timeline, Clock clock)
    implements ReferralReceiver {

  @Override
  public String flow() {
    return "sealed";
  }

  @Override
  public CaseFile receive(CaseFile from, String reason, Map<String, Object> parties) {
    return receive(from, reason, parties, Map.of());
  }

  @Override
  public CaseFile receive(
      CaseFile from, String reason, Map<String, Object> parties, Map<String, Object> details) {
    if (details.isEmpty()) {
      throw InvalidInput.in("concerns", "say whom it concerns");
    }
    var number = numbers.allocate(CaseFileRoom.SEALED);
    var opened = files.open(CaseFileRoom.SEALED, number, clock.instant(), Confidentiality.STANDARD);
    answers.put(opened.id(), details);
    timeline.record(
        opened.id(), "REPORTED", "It was reported.", Map.of("changes", new HashMap<>(details)));
    return opened;
  }
}
