package org.recourse.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.web.batch.Batches;
import org.springframework.stereotype.Component;

/** Where new cases come in from other systems, one by one or many at once. */
@Component
public class CaseReception {

  private final List<CaseOpening> openings;
  private final List<CaseKind> kinds;
  private final CaseNumbers numbers;
  private final SignedOn signedOn;
  private final Batches batches;

  CaseReception(
      List<CaseOpening> openings,
      List<CaseKind> kinds,
      CaseNumbers numbers,
      SignedOn signedOn,
      Batches batches) {
    this.openings = openings;
    this.kinds = kinds;
    this.numbers = numbers;
    this.signedOn = signedOn;
    this.batches = batches;
  }

  /**
   * Opens a case.
   *
   * @throws InvalidInput when a value does not fit the flow's start form
   * @throws NotYours when this person does not work on cases of this flow
   */
  public CaseFile open(String flow, Map<String, Object> values) {
    var opening = openingFor(flow);
    check(opening, values);
    var number = numbers.allocate(kindOf(flow));
    try {
      return opening.open(number, values);
    } catch (RuntimeException failure) {
      NumberBlock.giveUp(numbers, number);
      throw failure;
    }
  }

  /**
   * Opens a case for each good line of a batch and answers every line, with the number of each
   * case: where those are for the flow's own people alone, so is this.
   *
   * @throws NotYours when this person does not work on cases of this flow
   */
  public void openAll(String flow, HttpServletRequest request, HttpServletResponse response) {
    var opening = openingFor(flow);
    var kind = kindOf(flow);
    if (kind.confined() && !signedOn.isSystem() && !kind.isWorkedOnBy(signedOn.groups())) {
      throw new NotYours("Report one at a time: many at once are for those who work on them.");
    }
    try (var block = new NumberBlock(numbers, kind)) {
      batches.run(
          request,
          response,
          values -> {
            check(opening, values);
            return open(opening, block, values);
          });
    }
  }

  private static String open(CaseOpening opening, NumberBlock block, Map<String, Object> values) {
    var number = block.next();
    try {
      return opening.open(number, values).number();
    } catch (RuntimeException failure) {
      block.spoil(number);
      throw failure;
    }
  }

  private static void check(CaseOpening opening, Map<String, Object> values) {
    var problems = opening.problems(values);
    if (!problems.isEmpty()) {
      throw new InvalidInput(
          "Some answers need attention. Correct them and send it again.", problems);
    }
  }

  private CaseOpening openingFor(String flow) {
    var mine = kindOf(flow).isOpenedBy(signedOn.groups());
    if (!mine && !signedOn.isSystem()) {
      throw new NotYours("Your role does not open cases of this kind. Ask a supervisor.");
    }
    return openings.stream().filter(o -> o.flow().equals(flow)).findFirst().orElseThrow();
  }

  private CaseKind kindOf(String flow) {
    return kinds.stream().filter(k -> k.flow().equals(flow)).findFirst().orElseThrow();
  }
}
