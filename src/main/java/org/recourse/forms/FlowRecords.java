package org.recourse.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The records of all flows of the house. */
@Component
class FlowRecords {

  private final Supplier<Map<String, FlowRecord>> flows;

  FlowRecords(ObjectProvider<FlowRecord> flows) {
    this.flows =
        SingletonSupplier.of(
            () -> flows.stream().collect(Collectors.toMap(FlowRecord::flow, Function.identity())));
  }

  /** The record of one flow; every flow that is deployed has one. */
  FlowRecord of(String flow) {
    FlowRecord found = flows.get().get(flow);
    if (found == null) {
      throw new IllegalStateException(
          "No room keeps the record of '"
              + flow
              + "', only of "
              + List.copyOf(flows.get().keySet()));
    }
    return found;
  }
}
