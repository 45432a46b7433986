package org.recourse.risk.route;

import java.util.Map;
import java.util.Optional;
import org.recourse.risk.tables.TableLine;
import org.recourse.risk.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table which adverse events the state lists. */
@Component
public class AdverseEvents {

  private final Tables tables;

  /** Reads this table. */
  public AdverseEvents(Tables tables) {
    this.tables = tables;
  }

  /** The event of this word; empty when the list has none, which a person must then look at. */
  public Optional<AdverseEvent> of(String event) {
    return TableLine.all(tables.decide("risk-adverse-events", Map.of("event", event))).stream()
        .findFirst()
        .map(line -> AdverseEvent.of(event, line));
  }
}
