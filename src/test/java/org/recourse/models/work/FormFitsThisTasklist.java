package org.recourse.models.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recourse.models.Bundle;
import org.recourse.models.Form;
import org.recourse.models.ModelRule;

/** Tasklist 7.24 shows what form-js 1.8.7 knows; a newer component is left out without a word. */
public final class FormFitsThisTasklist implements ModelRule {

  private static final int SCHEMA = 16;
  private static final Set<String> KNOWN =
      Set.of(
          "button",
          "checkbox",
          "checklist",
          "datetime",
          "dynamiclist",
          "expression",
          "group",
          "html",
          "iframe",
          "image",
          "number",
          "radio",
          "select",
          "separator",
          "spacer",
          "table",
          "taglist",
          "text",
          "textarea",
          "textfield");

  @Override
  public List<String> findings(Bundle bundle) {
    var findings = new ArrayList<String>();
    bundle.forms().forEach(form -> check(form, findings));
    return findings;
  }

  private static void check(Form form, List<String> findings) {
    if (form.json().path("schemaVersion").asInt(SCHEMA + 1) > SCHEMA) {
      findings.add(at(form, form.json(), "schemaVersion is at most " + SCHEMA));
    }
    if (!form.json().path("executionPlatformVersion").asText().equals("7.24.0")) {
      findings.add(at(form, form.json(), "set the execution platform to Camunda 7.24.0"));
    }
    form.components()
        .filter(component -> !KNOWN.contains(component.path("type").asText()))
        .map(component -> at(form, component, unknown(component.path("type").asText())))
        .forEach(findings::add);
    oneScope(form, form.json(), new HashSet<>(), findings);
  }

  /** A key stands once on a page, and once in the rows of a list; else no form is shown at all. */
  private static void oneScope(
      Form form, JsonNode parent, Set<String> taken, List<String> findings) {
    for (JsonNode component : parent.path("components")) {
      boolean list = component.path("type").asText().equals("dynamiclist");
      String key = component.path(list ? "path" : "key").asText();
      if (!key.isEmpty() && !taken.add(key)) {
        findings.add(at(form, component, "the key '" + key + "' stands in this form twice"));
      }
      oneScope(form, component, list ? new HashSet<>() : taken, findings);
    }
  }

  private static String unknown(String type) {
    return "Tasklist 7.24 does not know '" + type + "'; build the question from other components";
  }

  private static String at(Form form, JsonNode element, String remedy) {
    return form.file() + "#" + element.path("id").asText() + ": " + remedy;
  }
}
