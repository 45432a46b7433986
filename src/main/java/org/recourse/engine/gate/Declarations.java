package org.recourse.engine.gate;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.recourse.engine.FactType;
import org.recourse.engine.RoutingFacts;

/** Reads which routing facts a model declares, and remembers them with the version of the flow. */
public final class Declarations {

  private static final String KEPT_AS = "recourse.facts";

  private static final Pattern FOLDER = Pattern.compile("processes/([a-z][a-z0-9]*)/[^/]+");

  private Declarations() {}

  static void read(Element process, ProcessDefinitionEntity definition) {
    Map<String, FactType> facts = new TreeMap<>();
    Element extensions = process.element("extensionElements");
    Element properties =
        extensions == null
            ? null
            : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    if (properties != null) {
      for (Element property :
          properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
        String name = property.attribute("name");
        if (name != null && name.startsWith(RoutingFacts.PREFIX)) {
          facts.put(
              name.substring(RoutingFacts.PREFIX.length()),
              FactType.parse(property.attribute("value")));
        }
      }
    }
    definition.setProperty(KEPT_AS, new RoutingFacts(facts));
  }

  /** The flow a process belongs to: the folder its model came from. */
  public static String flowOf(ProcessDefinitionEntity definition) {
    Matcher folder = FOLDER.matcher(String.valueOf(definition.getResourceName()));
    return folder.matches() ? folder.group(1) : definition.getKey();
  }

  /** The facts this version of a flow declares; none for a process that is not one of our flows. */
  public static RoutingFacts of(ProcessDefinitionEntity definition) {
    Object facts = definition == null ? null : definition.getProperty(KEPT_AS);
    return facts instanceof RoutingFacts declared ? declared : new RoutingFacts(Map.of());
  }
}
