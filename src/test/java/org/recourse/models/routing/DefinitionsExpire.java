package org.recourse.models.routing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.recourse.models.Bundle;
import org.recourse.models.Decision;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** The engine forgets after a stated time; the case file has its own retention. */
public final class DefinitionsExpire implements ModelRule {

  private static final Pattern DAYS = Pattern.compile("\\d+|P\\d+D");
  private static final String REMEDY = "set its history time to live in days, such as P3650D";

  @Override
  public List<String> findings(Bundle bundle) {
    var processes = bundle.drawings().stream().flatMap(this::findings);
    var decisions = bundle.decisions().stream().flatMap(this::findings);
    return Stream.concat(processes, decisions).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    return drawing
        .all(Process.class)
        .filter(process -> !isDays(process.getCamundaHistoryTimeToLiveString()))
        .map(process -> drawing.at(process, REMEDY));
  }

  private Stream<String> findings(Decision decision) {
    return decision
        .all(org.camunda.bpm.model.dmn.instance.Decision.class)
        .filter(table -> !isDays(table.getCamundaHistoryTimeToLiveString()))
        .map(table -> decision.file() + "#" + table.getId() + ": " + REMEDY);
  }

  private static boolean isDays(String time) {
    return time != null && DAYS.matcher(time).matches();
  }
}
