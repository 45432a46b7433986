package org.recourse.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A desk of the office: one person working on tasks, with exactly the REST calls that Tasklist
 * makes.
 */
public final class Desk {

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  private final Browser browser;

  public Desk(Browser browser) {
    this.browser = browser;
  }

  /** Who sits here. */
  public String username() {
    return browser.username();
  }

  /** The open tasks of this case that this person may see. */
  public List<JsonNode> tasksOf(String caseNumber) {
    return list(
        browser.post(
            ENGINE + "/task?firstResult=0&maxResults=15",
            Map.of("processInstanceBusinessKey", caseNumber)));
  }

  /** The first so many open tasks, newest first. */
  public List<JsonNode> tasks(int most) {
    var sorting = List.of(Map.of("sortBy", "created", "sortOrder", "desc"));
    return list(
        browser.post(
            ENGINE + "/task?firstResult=0&maxResults=" + most,
            Map.of("active", true, "sorting", sorting)));
  }

  /** The filters on the left of Tasklist. */
  public List<JsonNode> filters() {
    return list(
        browser.get(
            ENGINE + "/filter?itemCount=false&resourceType=Task&firstResult=0&maxResults=2000"));
  }

  /** A page of 15 tasks with their count, as Tasklist asks for it when a filter is clicked. */
  public JsonNode firstPage(String filter) {
    var query =
        Map.of(
            "active", true, "sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc")));
    return browser.post(ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15", query);
  }

  /** Makes the task mine. */
  public void claim(String task) {
    browser.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", browser.username()));
  }

  /** What the form of this task shows, by key. */
  public JsonNode formVariables(String task) {
    return browser.get(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false");
  }

  /** The form of this task. */
  public JsonNode deployedForm(String task) {
    return browser.get(ENGINE + "/task/" + task + "/deployed-form");
  }

  /** Completes the task; lists go as JSON text. */
  public void submit(String task, Map<String, Object> answers) {
    ObjectNode variables = Browser.JSON.createObjectNode();
    answers.forEach(
        (key, value) -> {
          ObjectNode variable = variables.putObject(key);
          if (value instanceof List<?> list) {
            variable.put("type", "json").put("value", Browser.JSON.valueToTree(list).toString());
          } else {
            variable.set("value", Browser.JSON.valueToTree(value));
          }
        });
    browser.post(ENGINE + "/task/" + task + "/submit-form", Map.of("variables", variables));
  }

  /** A case as the API tells it. */
  public JsonNode caseFile(String number) {
    return browser.get("/api/cases/" + number);
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all;
  }
}
