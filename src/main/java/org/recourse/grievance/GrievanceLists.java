package org.recourse.grievance;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.recourse.grievance.clocks.ClockRecord;
import org.recourse.grievance.inquiry.InquiryRecord;
import org.recourse.grievance.road.RoadRecord;
import org.recourse.grievance.tracks.TrackRecord;
import org.springframework.stereotype.Component;

/**
 * What complaints have on record in tables of their own beside answers, people and columns: tracks,
 * questions to departments, what was said about clocks, what happened beside the road.
 */
@Component
class GrievanceLists {

  private static final String INQUIRIES = "inquiries";
  private static final String TRACKS = "tracks";

  private final InquiryRecord inquiries;
  private final TrackRecord tracks;
  private final ClockRecord clocks;
  private final RoadRecord road;

  GrievanceLists(InquiryRecord inquiries, TrackRecord tracks, ClockRecord clocks, RoadRecord road) {
    this.inquiries = inquiries;
    this.tracks = tracks;
    this.clocks = clocks;
    this.road = road;
  }

  /** All of it, by case and record key; cases without any are left out. */
  Map<UUID, Map<String, Object>> ofAll(Collection<UUID> caseIds) {
    return ofAll(caseIds, keys -> true);
  }

  /** The same, only where one of these keys is asked for: most tables then need no look. */
  Map<UUID, Map<String, Object>> ofAll(Collection<UUID> caseIds, Set<String> wanted) {
    return ofAll(caseIds, keys -> !Collections.disjoint(keys, wanted));
  }

  private Map<UUID, Map<String, Object>> ofAll(
      Collection<UUID> caseIds, Predicate<Set<String>> wanted) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    if (wanted.test(Set.of(INQUIRIES))) {
      inquiries.ofAll(caseIds).forEach((id, rows) -> of(all, id).put(INQUIRIES, rows));
    }
    if (wanted.test(Set.of(TRACKS))) {
      tracks.ofAll(caseIds).forEach((id, rows) -> of(all, id).put(TRACKS, rows));
    }
    if (wanted.test(ClockRecord.KEYS)) {
      clocks.ofAll(caseIds).forEach((id, values) -> of(all, id).putAll(values));
    }
    road.ofAll(caseIds, wanted).forEach((id, values) -> of(all, id).putAll(values));
    return all;
  }

  private static Map<String, Object> of(Map<UUID, Map<String, Object>> all, UUID caseId) {
    return all.computeIfAbsent(caseId, none -> new HashMap<>());
  }
}
