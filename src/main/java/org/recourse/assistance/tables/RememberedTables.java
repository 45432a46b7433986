package org.recourse.assistance.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.recourse.engine.DecisionOutcome;

/**
 * Tables that remember what each edition said: the same few facts come back with every household. A
 * changed table is a new edition, and what the old one said is forgotten.
 */
public final class RememberedTables implements Tables {

  /** More different facts than this are not kept of one table; about 10 MB a table. */
  private static final int KEPT = 20_000;

  private final Tables asked;
  private final UnaryOperator<String> editions;
  private final Map<String, Memory> memories = new ConcurrentHashMap<>();

  /**
   * Remembers what these tables say.
   *
   * @param editions the edition that decides now, by the table's id
   */
  public RememberedTables(Tables asked, UnaryOperator<String> editions) {
    this.asked = asked;
    this.editions = editions;
  }

  @Override
  public DecisionOutcome decide(String table, Map<String, Object> facts) {
    Map<Asked, DecisionOutcome> known = known(table);
    DecisionOutcome before = known.get(new Asked(facts));
    if (before != null) {
      return before;
    }
    DecisionOutcome outcome = asked.decide(table, facts);
    if (known.size() >= KEPT) {
      known.clear();
    }
    known.put(new Asked(new HashMap<>(facts)), outcome);
    return outcome;
  }

  private Map<Asked, DecisionOutcome> known(String table) {
    String edition = editions.apply(table);
    Memory memory = memories.get(table);
    if (memory == null || !memory.edition().equals(edition)) {
      memory = new Memory(edition, new ConcurrentHashMap<>());
      memories.put(table, memory);
    }
    return memory.said();
  }

  private record Memory(String edition, Map<Asked, DecisionOutcome> said) {}
}
