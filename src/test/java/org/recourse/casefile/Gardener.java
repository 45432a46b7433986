package org.recourse.casefile;

import java.time.Clock;
import java.util.Map;
import org.recourse.casefile.related.ReferralReceiver;

/** An invented flow that takes over whatever is referred to it. */
record Gardener(CaseNumbers numbers, CaseFiles files, Clock clock) implements ReferralReceiver {

  @Override
  public String flow() {
    return "gardening";
  }

  @Override
  public CaseFile receive(CaseFile from, String reason, Map<String, Object> parties) {
    var number = numbers.allocate(CaseFileRoom.GARDENING);
    return files.open(CaseFileRoom.GARDENING, number, clock.instant(), Confidentiality.STANDARD);
  }
}
