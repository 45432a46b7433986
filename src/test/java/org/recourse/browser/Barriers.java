package org.recourse.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps people out who do not see the screen or use no mouse, as axe finds it. */
public final class Barriers {

  private Barriers() {}

  /** All barriers of a page, or of some places on it; each as the rule and the element. */
  public static List<String> on(Page page, String... places) {
    var look = new AxeBuilder(page);
    for (var place : places) {
      look.include(place);
    }
    return look.analyze().getViolations().stream()
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .map(node -> rule.getImpact() + " " + rule.getId() + " in " + node.getTarget()))
        .toList();
  }
}
