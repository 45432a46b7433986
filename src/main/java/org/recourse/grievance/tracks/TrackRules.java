package org.recourse.grievance.tracks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.springframework.stereotype.Component;

/**
 * Asks the table of tracks once for each issue and once for the whole case, and adds up what it
 * says for each track.
 */
@Component
class TrackRules {

  private static final String TABLE = "grievance-tracks";
  private static final String WHOLE_CASE = "WHOLE_CASE";
  private static final List<String> OF_AN_ISSUE = List.of("about", "severity");
  private static final List<String> OF_THE_CASE =
      List.of(
          "confirmedClassification",
          "planKind",
          "expeditedRequested",
          "allegesHarm",
          "harm",
          "medicare",
          "medicareRights",
          "disability");

  private final Decisions decisions;

  TrackRules(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * What the table said.
   *
   * @param tracks in the order of {@link Track}
   * @param details each question with what was asked and answered, for the timeline
   */
  record Ruling(List<CaseTrack> tracks, List<Map<String, Object>> details) {}

  Ruling rule(UUID caseId, int round, Instant at, Map<String, Object> known) {
    List<Map<String, Object>> said = new ArrayList<>();
    List<Map<String, Object>> details = new ArrayList<>();
    for (Map<String, Object> question : questions(known)) {
      DecisionOutcome outcome = decisions.decide(TABLE, question);
      said.addAll(outcome.results());
      Map<String, Object> told = new LinkedHashMap<>(outcome.asDetails());
      told.put("inputs", inputs(question));
      details.add(told);
    }
    Map<Track, List<Map<String, Object>>> byTrack = new TreeMap<>();
    said.forEach(
        row ->
            byTrack
                .computeIfAbsent(Track.valueOf((String) row.get("track")), t -> new ArrayList<>())
                .add(row));
    List<CaseTrack> tracks = new ArrayList<>();
    byTrack.forEach((track, rows) -> tracks.add(merged(caseId, track, round, at, rows)));
    return new Ruling(tracks, details);
  }

  private static List<Map<String, Object>> questions(Map<String, Object> known) {
    List<Map<String, Object>> questions = new ArrayList<>();
    questions.add(asked(known, Map.of("about", WHOLE_CASE)));
    if (known.get("issues") instanceof List<?> issues) {
      for (Object row : issues) {
        if (row instanceof Map<?, ?> issue) {
          questions.add(asked(known, issue));
        }
      }
    }
    return questions;
  }

  private static Map<String, Object> asked(Map<String, Object> known, Map<?, ?> issue) {
    Map<String, Object> question = new HashMap<>(known);
    OF_AN_ISSUE.forEach(key -> question.put(key, issue.get(key)));
    return question;
  }

  private static Map<String, Object> inputs(Map<String, Object> question) {
    Map<String, Object> inputs = new TreeMap<>();
    List.of(OF_AN_ISSUE, OF_THE_CASE)
        .forEach(
            keys ->
                keys.stream()
                    .filter(key -> question.get(key) != null)
                    .forEach(key -> inputs.put(key, question.get(key))));
    return inputs;
  }

  private static CaseTrack merged(
      UUID caseId, Track track, int round, Instant at, List<Map<String, Object>> rows) {
    return new CaseTrack(
        caseId,
        track,
        round,
        Words.joined(each(rows, row -> List.of(text(row, "rule")))),
        text(rows.get(0), "owner"),
        text(rows.get(0), "decider"),
        List.copyOf(each(rows, row -> Words.in(row.get("letters")))),
        List.copyOf(each(rows, row -> Words.in(row.get("agencies")))),
        rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("expedited"))),
        rows.stream().allMatch(row -> Boolean.TRUE.equals(row.get("disclosed"))),
        String.join(" ", each(rows, row -> List.of(text(row, "reason")))),
        String.join("; ", each(rows, row -> List.of(text(row, "citation")))),
        at);
  }

  private static Set<String> each(
      List<Map<String, Object>> rows, Function<Map<String, Object>, List<String>> words) {
    Set<String> all = new LinkedHashSet<>();
    rows.forEach(row -> all.addAll(words.apply(row)));
    return all;
  }

  private static String text(Map<String, Object> row, String column) {
    return (String) row.get(column);
  }
}
