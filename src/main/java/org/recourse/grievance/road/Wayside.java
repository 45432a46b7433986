package org.recourse.grievance.road;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One kind of thing that may happen beside the road, as far as it is on record. */
public interface Wayside {

  /** Every record key its values may have. */
  Set<String> keys();

  /** Its values by case and record key; cases to which it did not happen are left out. */
  Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds);
}
