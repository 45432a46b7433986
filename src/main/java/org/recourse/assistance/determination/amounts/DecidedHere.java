package org.recourse.assistance.determination.amounts;

import java.util.Map;
import java.util.Optional;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table which programs the house itself decides, and how. */
@Component
public class DecidedHere {

  private static final String TABLE = "assistance-determination";

  private final Tables tables;

  /** Reads this table. */
  public DecidedHere(Tables tables) {
    this.tables = tables;
  }

  /** How the house decides a program; empty where somebody else does. */
  public Optional<Method> how(String program) {
    String method = line(program).text("method");
    return method.isEmpty() ? Optional.empty() : Optional.of(Method.valueOf(method));
  }

  /** Whether the program is applied to in a portal of its own, whoever decides. */
  public boolean hasPortal(String program) {
    return line(program).holds("portal");
  }

  private TableLine line(String program) {
    return TableLine.of(tables.decide(TABLE, Map.of("program", program)));
  }
}
