package org.recourse.casefile.web.batch;

import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.web.Incident;
import org.recourse.casefile.web.PlainWords;
import org.recourse.casefile.web.Problem;

/** Where the lines of one batch are answered, one after the other. */
interface BatchDesk {

  /**
   * The answer to a line that can be read at all.
   *
   * @throws CaseProblem when it is refused, with the field and the reason
   */
  Object inGoodOrder(Line line);

  /** The answer to any line; never throws. */
  default Object answer(Line line) {
    if (line.isTooLong()) {
      return LineResult.refused(
          line.number(), 413, "The line is too long. Shorten it and send it again.");
    }
    if (line.isBlank()) {
      return LineResult.refused(line.number(), 400, "The line is blank. Leave it out.");
    }
    try {
      return inGoodOrder(line);
    } catch (CaseProblem problem) {
      return LineResult.refused(line.number(), Problem.of(problem));
    } catch (RuntimeException error) {
      var incident = Incident.of(error);
      return LineResult.refused(
          line.number(),
          Passing.is(error) ? PlainWords.about(503).under(incident) : Problem.ofOurs(incident));
    }
  }
}
