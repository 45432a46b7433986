package org.recourse.forms.desk;

import java.util.Map;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.FormPlace;

/**
 * A form about one part of a case, with a door of its own: it shows that part and nothing else, and
 * may be open to people who may not see the case (minimum necessary, 45 CFR 164.502(b)). What is
 * answered goes to that part, not among the answers of the case.
 */
public interface NarrowForm {

  /** The flow it belongs to. */
  String flow();

  /** The id of the form. */
  String form();

  /** Whether this person may open and answer it here. */
  boolean isOpenTo(FormPlace place, SignedOn person);

  /** What the part says, by field key. */
  Map<String, Object> shown(FormPlace place);

  /**
   * Files the answers, with a timeline entry.
   *
   * @throws org.recourse.casefile.CaseProblem when a rule of the flow is broken
   */
  void file(FormPlace place, Map<String, Object> answers);
}
