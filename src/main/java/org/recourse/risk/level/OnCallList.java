package org.recourse.risk.level;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is on call.
 *
 * @param people the user ids behind each role, the first asked first
 */
public record OnCallList(Map<String, List<String>> people) {

  /**
   * Whom to ask; after the last person the last is asked again. Empty when nobody is on the list
   * for any of these rungs: then all risk managers are asked.
   *
   * @param rungs of the case's level, in order
   * @param unanswered how many were asked before and did not answer
   */
  public Optional<String> ask(List<Rung> rungs, int unanswered) {
    List<String> order =
        rungs.stream()
            .flatMap(rung -> people.getOrDefault(rung.role(), List.of()).stream())
            .distinct()
            .toList();
    return order.isEmpty()
        ? Optional.empty()
        : Optional.of(order.get(Math.min(unanswered, order.size() - 1)));
  }
}
