package org.recourse.engine.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recourse.engine.models.ModelFiles;
import org.springframework.stereotype.Component;

/** All flows found in the models folder, or in the program itself where that folder has none. */
@Component
class Bundles {

  private static final Pattern PART =
      Pattern.compile("(processes|forms)/([a-z][a-z0-9]*)/[^/]+\\.(bpmn|dmn|form)");

  private final ModelFiles models;

  Bundles(ModelFiles models) {
    this.models = models;
  }

  List<Bundle> all() {
    SortedMap<String, SortedMap<String, String>> byFlow = new TreeMap<>();
    models
        .all()
        .forEach(
            (name, content) -> {
              Matcher part = PART.matcher(name);
              if (part.matches()) {
                byFlow.computeIfAbsent(part.group(2), f -> new TreeMap<>()).put(name, content);
              }
            });
    List<Bundle> bundles = new ArrayList<>();
    byFlow.forEach((flow, parts) -> bundles.add(new Bundle(flow, parts)));
    return bundles;
  }
}
