package org.recourse.risk.route;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.risk.question.OpenQuestion;

/**
 * What a case is treated as.
 *
 * @param routes every route with what opened it; one route may stand there for several triggers
 * @param questions what a risk manager must say, one for each trigger no rule knows
 */
public record Routing(List<OpenedRoute> routes, List<OpenQuestion> questions) {

  /** The words of the routes, each once. */
  public Set<String> words() {
    return routes.stream()
        .map(OpenedRoute::route)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
