package org.recourse.models;

import java.util.List;
import org.recourse.models.naming.DecisionIdIsItsFile;
import org.recourse.models.naming.FileIsNamedLikeItsProcess;
import org.recourse.models.naming.FormIdIsItsFile;
import org.recourse.models.naming.IdIsItsLabel;
import org.recourse.models.naming.NamesAreConstants;
import org.recourse.models.picture.DiagramFitsAHead;
import org.recourse.models.picture.EverythingIsDrawn;
import org.recourse.models.picture.TimeRunsLeftToRight;
import org.recourse.models.routing.CallsStayInsideTheFlow;
import org.recourse.models.routing.ConditionsAskOneFact;
import org.recourse.models.routing.DefinitionsExpire;
import org.recourse.models.routing.FactFieldsOfferItsValues;
import org.recourse.models.routing.FactsAreDeclared;
import org.recourse.models.routing.FactsAreSetBeforeAsked;
import org.recourse.models.routing.GatewaysAskAQuestion;
import org.recourse.models.routing.NoCodeInModels;
import org.recourse.models.routing.OnlyPlainElements;
import org.recourse.models.routing.TimersReadADueDate;
import org.recourse.models.work.EveryFormIsUsed;
import org.recourse.models.work.EveryStepIsDrawn;
import org.recourse.models.work.FormFitsThisTasklist;
import org.recourse.models.work.StepHasAClass;
import org.recourse.models.work.StepsAreSavePoints;
import org.recourse.models.work.TaskHasItsForm;
import org.recourse.models.work.TaskHasItsGroup;

/** Every rule there is, in the order of docs/house-rules.md. */
final class ModelRules {

  static final List<ModelRule> ALL =
      List.of(
          new FileIsNamedLikeItsProcess(),
          new IdIsItsLabel(),
          new NamesAreConstants(),
          new DecisionIdIsItsFile(),
          new FormIdIsItsFile(),
          new StepHasAClass(),
          new EveryStepIsDrawn(),
          new StepsAreSavePoints(),
          new TaskHasItsForm(),
          new EveryFormIsUsed(),
          new TaskHasItsGroup(),
          new FormFitsThisTasklist(),
          new FactsAreDeclared(),
          new FactFieldsOfferItsValues(),
          new ConditionsAskOneFact(),
          new FactsAreSetBeforeAsked(),
          new TimersReadADueDate(),
          new GatewaysAskAQuestion(),
          new NoCodeInModels(),
          new OnlyPlainElements(),
          new CallsStayInsideTheFlow(),
          new DefinitionsExpire(),
          new DiagramFitsAHead(),
          new EverythingIsDrawn(),
          new TimeRunsLeftToRight());

  private ModelRules() {}
}
