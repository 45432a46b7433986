package org.recourse.outgoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFiles;
import org.recourse.forms.FlowRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What is on record about a case, whichever flow it walks with. */
@Component
public class KnownFacts {

  private final CaseFiles files;
  private final Supplier<Map<String, FlowRecord>> records;

  KnownFacts(CaseFiles files, ObjectProvider<FlowRecord> records) {
    this.files = files;
    this.records =
        SingletonSupplier.of(
            () ->
                records.stream().collect(Collectors.toMap(FlowRecord::flow, Function.identity())));
  }

  /** Everything, by key. */
  public Map<String, Object> of(UUID caseId) {
    FlowRecord record = records.get().get(files.get(caseId).kind());
    return record.valuesOf(List.of(caseId)).getOrDefault(caseId, Map.of());
  }
}
