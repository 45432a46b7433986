package org.recourse.assistance.papers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/**
 * Knows by table which papers the chosen programs may ask for. What the table does not name cannot
 * be missing.
 */
@Component("assistanceChecklist")
public class Checklist {

  private static final String ALWAYS = "ALWAYS";

  private final Tables tables;

  /** Reads this table. */
  public Checklist(Tables tables) {
    this.tables = tables;
  }

  /**
   * Everything the programs want proven, program by program; nothing for those that take the
   * patient's word.
   *
   * @param programs codes, e.g. {@code HFPA}
   */
  public List<Want> wanted(Collection<String> programs, Set<IncomeFact> facts) {
    return wanted(programs, program -> facts);
  }

  /**
   * The same where each program counts the income of other people of the household.
   *
   * @param facts what those live on whose income a program counts, by its code
   */
  public List<Want> wanted(Collection<String> programs, Function<String, Set<IncomeFact>> facts) {
    List<Want> wants = new ArrayList<>();
    for (String program : programs) {
      Map<String, Map<String, Paper>> papers = new LinkedHashMap<>();
      Stream.concat(Stream.of(ALWAYS), facts.apply(program).stream().sorted().map(IncomeFact::name))
          .flatMap(fact -> papers(program, fact).stream())
          .forEach(
              paper ->
                  papers
                      .computeIfAbsent(paper.purpose(), purpose -> new LinkedHashMap<>())
                      .putIfAbsent(paper.code(), paper));
      papers.forEach(
          (purpose, oneOf) -> wants.add(new Want(program, purpose, List.copyOf(oneOf.values()))));
    }
    return wants;
  }

  /**
   * What is still missing.
   *
   * @param papersSeen codes of papers somebody of the house has seen; others are of no account
   */
  public List<Want> missing(
      Collection<String> programs, Set<IncomeFact> facts, Set<String> papersSeen) {
    return wanted(programs, facts).stream()
        .filter(want -> want.oneOf().stream().noneMatch(paper -> papersSeen.contains(paper.code())))
        .toList();
  }

  private List<Paper> papers(String program, String fact) {
    return TableLine.all(
            tables.decide("assistance-checklist", Map.of("program", program, "fact", fact)))
        .stream()
        .map(line -> Paper.of(program, line))
        .toList();
  }
}
