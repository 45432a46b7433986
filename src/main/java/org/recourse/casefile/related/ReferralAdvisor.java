package org.recourse.casefile.related;

import java.time.Period;
import java.util.List;

/** What the flow that takes referrals advises before there is one. At most one bean per flow. */
public interface ReferralAdvisor {

  /** The word that names the flow. */
  String flow();

  /** What a person may mark on a case or tell in a report, in the order of the list they see. */
  List<Mark> marks();

  /** How far back complaints about the same unit or person are counted. */
  Period window();

  /** What the rules say about a case as it is coded now; files nothing. */
  ReferralAdvice advise(ReferralSigns signs);
}
