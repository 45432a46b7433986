package org.recourse.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The records of all flows of the house. */
@Component
class FlowRecords {

  private final ObjectProvider<FlowRecord> flows;

  FlowRecords(ObjectProvider<FlowRecord> flows) {
    this.flows = flows;
  }

  /** The record of one flow; every flow that is deployed has one. */
  FlowRecord of(String flow) {
    Map<String, FlowRecord> byName =
        flows.stream().collect(Collectors.toMap(FlowRecord::flow, Function.identity()));
    FlowRecord found = byName.get(flow);
    if (found == null) {
      throw new IllegalStateException(
          "No room keeps the record of '" + flow + "', only of " + List.copyOf(byName.keySet()));
    }
    return found;
  }
}
