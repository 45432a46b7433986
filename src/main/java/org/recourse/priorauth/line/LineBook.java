package org.recourse.priorauth.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.recourse.casefile.InvalidInput;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.springframework.stereotype.Component;

/** Keeps the service lines of each case. */
@Component
public class LineBook {

  /** The key of the lines on record and in forms. */
  public static final String KEY = "serviceLines";

  private final ServiceLines lines;
  private final Decisions decisions;

  LineBook(ServiceLines lines, Decisions decisions) {
    this.lines = lines;
    this.decisions = decisions;
  }

  /** Begins the lines of a case with what was asked for; returns them as kept. */
  public List<Map<String, Object>> begin(UUID caseId, Object rows) {
    List<ServiceLine> begun = new ArrayList<>();
    for (Map<?, ?> row : rows(rows)) {
      begun.add(ServiceLine.of(caseId, begun.size() + 1, row));
    }
    return values(lines.saveAll(begun));
  }

  /** Keeps what the payer says about each line, in order; returns them as kept. */
  public List<Map<String, Object>> decide(UUID caseId, Object rows) {
    return change(caseId, rows, ServiceLine::decide);
  }

  /** The payer was asked about what is open; returns the lines as kept. */
  public List<Map<String, Object>> askAgain(UUID caseId) {
    List<ServiceLine> all = of(caseId);
    all.forEach(ServiceLine::askAgain);
    return values(lines.saveAll(all));
  }

  /**
   * A line is asked for otherwise now.
   *
   * @param line counted from 1
   * @param units null where they stay
   * @param from null where it stays
   * @param to null where it stays
   */
  public void revise(UUID caseId, int line, Integer units, LocalDate from, LocalDate to) {
    List<ServiceLine> all = of(caseId);
    if (line < 1 || line > all.size()) {
      throw InvalidInput.in("lines", "must name lines of the request, counted from 1");
    }
    ServiceLine revised = all.get(line - 1);
    revised.revise(units, from, to);
    lines.save(revised);
  }

  /** Keeps a clinician's word on each line, in order; returns them as kept. */
  public List<Map<String, Object>> answer(UUID caseId, Object rows) {
    return change(caseId, rows, ServiceLine::answer);
  }

  /** Keeps the plain words in the language of the letter, in order; returns the lines as kept. */
  public List<Map<String, Object>> translate(UUID caseId, Object rows) {
    return change(caseId, rows, ServiceLine::translate);
  }

  /**
   * Reads by table what the payer's codes mean.
   *
   * @return what the table said about each line
   */
  public List<DecisionOutcome> read(UUID caseId) {
    List<DecisionOutcome> said = new ArrayList<>();
    List<ServiceLine> all = of(caseId);
    for (ServiceLine line : all) {
      DecisionOutcome outcome = decisions.decide("priorauth-decision-state", line.facts());
      Map<String, Object> meaning = outcome.single();
      line.read((String) meaning.get("state"), (String) meaning.get("reason"));
      said.add(outcome);
    }
    lines.saveAll(all);
    return said;
  }

  /** The lines of a case, in order. */
  public List<ServiceLine> of(UUID caseId) {
    return lines.findByCaseIdInOrderByPosition(List.of(caseId));
  }

  /** Whether the last day of every line lies before this one. */
  public boolean allEndBefore(UUID caseId, LocalDate day) {
    return of(caseId).stream().allMatch(line -> line.to().isBefore(day));
  }

  /** The lines of a case as they are on record. */
  public List<Map<String, Object>> valuesOf(UUID caseId) {
    return values(of(caseId));
  }

  /** The same as rows of a form, in words. */
  public List<Map<String, Object>> told(UUID caseId) {
    return of(caseId).stream().map(ServiceLine::told).toList();
  }

  /** The same for several cases. */
  public Map<UUID, List<Map<String, Object>>> ofAll(Collection<UUID> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : lines.findByCaseIdInOrderByPosition(caseIds).stream()
            .collect(
                Collectors.groupingBy(
                    ServiceLine::caseId,
                    HashMap::new,
                    Collectors.mapping(ServiceLine::values, Collectors.toList())));
  }

  private List<Map<String, Object>> change(
      UUID caseId, Object rows, BiConsumer<ServiceLine, Map<?, ?>> how) {
    List<ServiceLine> all = of(caseId);
    List<Map<?, ?>> given = rows(rows);
    for (int i = 0; i < given.size(); i++) {
      how.accept(all.get(i), given.get(i));
    }
    return values(lines.saveAll(all));
  }

  private static List<Map<?, ?>> rows(Object rows) {
    List<Map<?, ?>> all = new ArrayList<>();
    if (rows instanceof List<?> list) {
      list.forEach(row -> all.add((Map<?, ?>) row));
    }
    return all;
  }

  private static List<Map<String, Object>> values(Collection<ServiceLine> lines) {
    return lines.stream().map(ServiceLine::values).toList();
  }
}
