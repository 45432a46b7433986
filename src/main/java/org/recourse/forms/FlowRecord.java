package org.recourse.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.audit.RecordSource;

/** What a flow keeps in columns of its own, because it has rules about it. One bean per flow. */
public interface FlowRecord extends RecordSource {

  /** The kind of case this flow walks with. */
  CaseKind kind();

  @Override
  default String flow() {
    return kind().flow();
  }

  /** The form that opens a case of this flow. */
  String startForm();

  /**
   * Checks what was answered in the start form beyond what the form itself says.
   *
   * @return what is wrong, by field key; empty when all is well
   */
  Map<String, String> openingProblems(Map<String, Object> answers);

  /**
   * Begins the flow's own row of a case just opened.
   *
   * @return the values as kept, for those keys that have a column of their own
   */
  Map<String, Object> begin(UUID caseId, Map<String, Object> answers);

  /**
   * Takes what was answered in a task's form, by the flow's own rules.
   *
   * @return the values as kept, for those keys that have a column of their own
   * @throws org.recourse.casefile.CaseProblem when a rule of the flow is broken
   */
  Map<String, Object> take(UUID caseId, String form, Map<String, Object> answers);

  /**
   * What is on record about one case under these keys, for a form that shows no others; it may
   * bring more, and is empty for a case that is not there.
   */
  default Map<String, Object> values(UUID caseId, Set<String> wanted) {
    return valuesOf(List.of(caseId)).getOrDefault(caseId, Map.of());
  }

  /**
   * Routing facts that no field of the form asks for, worked out once it was taken, such as how
   * many departments are asked.
   */
  default Map<String, Object> factsAfter(UUID caseId, String form) {
    return Map.of();
  }

  /**
   * What forms may show that is not on record, by key, such as the people one can choose from. Each
   * is looked up only for a form that mentions it.
   */
  Map<String, Supplier<?>> surroundings(UUID caseId);

  /**
   * Keys of forms that the case file keeps in its own way, with a timeline entry of its own: not
   * filed as answers.
   */
  default Set<String> keptApart() {
    return Set.of();
  }
}
