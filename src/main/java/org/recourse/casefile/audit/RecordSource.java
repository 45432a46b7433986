package org.recourse.casefile.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a flow has on record, for those who check it against the timeline. One bean per flow. */
public interface RecordSource {

  /** The word that names the flow, e.g. {@code grievance}. */
  String flow();

  /**
   * Every record value of each case, answers, parties and typed columns alike; cases of other flows
   * are left out.
   */
  Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds);
}
