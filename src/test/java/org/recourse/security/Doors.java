package org.recourse.security;

import java.util.List;
import java.util.Set;

/** The table of who may open what, as the house promises it. */
final class Doors {

  static final String[] HEADERS = {"Accept: application/json", "Content-Type: application/json"};

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final Set<String> MODEL_READERS =
      Set.of("representative", "supervisor", "analyst", "administrator");
  private static final Set<String> IN_TASKLIST =
      Set.of(
          "representative",
          "supervisor",
          "authorization-specialist",
          "financial-counselor",
          "clinician",
          "department-responder",
          "risk-manager",
          "counsel",
          "administrator");
  private static final Set<String> IN_COCKPIT =
      Set.of("supervisor", "analyst", "risk-manager", "counsel", "administrator");
  private static final Set<String> READ_HOLDS =
      Set.of("billing", "financial-counselor", "supervisor", "auditor");
  private static final Set<String> ADMINISTRATOR = Set.of("administrator");
  private static final Set<String> NOBODY = Set.of();

  static final List<Door> ALL =
      List.of(
          everybody("GET", "/camunda/api/admin/auth/user/default", null),
          everybody("GET", "/camunda/api/engine/engine", null),
          everybody("GET", ENGINE + "/version", null),
          everybody("GET", ENGINE + "/user/representative/profile", null),
          everybody("POST", ENGINE + "/task/count", "{}"),
          everybody("GET", "/v3/api-docs", null),
          new Door("GET", "/camunda/app/tasklist/default/", null, IN_TASKLIST),
          new Door("GET", ENGINE + "/filter?maxResults=50", null, IN_TASKLIST),
          new Door("GET", ENGINE + "/user?maxResults=50", null, IN_TASKLIST),
          new Door(
              "GET", ENGINE + "/process-definition/key/grievance/startForm", null, MODEL_READERS),
          new Door("GET", ENGINE + "/process-definition/key/grievance/xml", null, MODEL_READERS),
          new Door("GET", "/camunda/app/cockpit/default/", null, IN_COCKPIT),
          new Door("GET", ENGINE + "/process-instance?maxResults=9", null, IN_COCKPIT),
          new Door("GET", ENGINE + "/process-definition/statistics", null, IN_COCKPIT),
          new Door("GET", ENGINE + "/decision-definition?maxResults=9", null, IN_COCKPIT),
          new Door("GET", ENGINE + "/deployment?maxResults=9", null, IN_COCKPIT),
          new Door("GET", "/api/staff", null, ADMINISTRATOR),
          new Door("GET", "/api/deadlines/moves", null, Set.of("supervisor")),
          new Door(
              "GET",
              "/api/grievance-delegations",
              null,
              Set.of("supervisor", "auditor", "administrator")),
          new Door("GET", "/api/collections-holds", null, READ_HOLDS),
          new Door("GET", "/api/collections-holds/csv", null, READ_HOLDS),
          new Door("GET", "/actuator/metrics", null, ADMINISTRATOR),
          nobody("POST", ENGINE + "/task/create", "{}"),
          nobody("POST", ENGINE + "/task/1/complete", "{}"),
          nobody("POST", ENGINE + "/task/1/resolve", "{}"),
          nobody("POST", ENGINE + "/task/1/delegate", "{}"),
          nobody("POST", ENGINE + "/task/1/bpmnError", "{}"),
          nobody("POST", ENGINE + "/task/1/bpmnEscalation", "{}"),
          nobody("PUT", ENGINE + "/task/1", "{}"),
          nobody("DELETE", ENGINE + "/task/1", null),
          nobody("POST", ENGINE + "/task/1/comment/create", "{}"),
          nobody("POST", ENGINE + "/task/1/attachment/create", "{}"),
          nobody("GET", ENGINE + "/task/1/variables", null),
          nobody("PUT", ENGINE + "/task/1/variables/caseId", "{}"),
          nobody("POST", ENGINE + "/task/1/localVariables", "{}"),
          nobody("PUT", ENGINE + "/process-instance/1/variables/caseId", "{}"),
          nobody("POST", ENGINE + "/execution/1/localVariables", "{}"),
          nobody("POST", ENGINE + "/execution/1/signal", "{}"),
          nobody("POST", ENGINE + "/process-instance/1/modification", "{}"),
          nobody("DELETE", ENGINE + "/process-instance/1", null),
          nobody("POST", ENGINE + "/process-instance/delete", "{}"),
          nobody("POST", ENGINE + "/process-definition/key/grievance/start", "{}"),
          nobody("POST", ENGINE + "/process-definition/grievance:1:x/restart", "{}"),
          nobody("DELETE", ENGINE + "/process-definition/key/grievance", null),
          nobody("POST", ENGINE + "/deployment/create", "{}"),
          nobody("POST", ENGINE + "/deployment/1/redeploy", "{}"),
          nobody("DELETE", ENGINE + "/deployment/1", null),
          nobody("POST", ENGINE + "/migration/execute", "{}"),
          nobody("POST", ENGINE + "/modification/execute", "{}"),
          nobody("POST", ENGINE + "/message", "{}"),
          nobody("POST", ENGINE + "/signal", "{}"),
          nobody("POST", ENGINE + "/condition", "{}"),
          nobody("POST", ENGINE + "/external-task/fetchAndLock", "{}"),
          nobody(
              "POST", ENGINE + "/decision-definition/key/grievance-classification/evaluate", "{}"),
          nobody("POST", ENGINE + "/batch/1/suspended", "{}"),
          nobody("POST", ENGINE + "/user/create", "{}"),
          nobody("POST", ENGINE + "/group/create", "{}"),
          nobody("POST", ENGINE + "/authorization/create", "{}"),
          nobody("GET", ENGINE + "/authorization", null),
          nobody("POST", ENGINE + "/identity/verify", "{}"),
          nobody("POST", ENGINE + "/history/process-instance/delete", "{}"),
          nobody("DELETE", ENGINE + "/history/process-instance/1", null),
          nobody("POST", ENGINE + "/history/cleanup", "{}"),
          nobody("GET", ENGINE + "/telemetry/data", null),
          nobody("GET", ENGINE + "/schema/log", null),
          nobody("GET", ENGINE + "/metrics", null),
          nobody(
              "POST",
              "/camunda/api/admin/auth/user/default/login/tasklist",
              "username=a&password=b"),
          nobody("POST", "/camunda/api/admin/setup/default/user/create", "{}"),
          nobody("GET", "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated", null),
          nobody("GET", "/engine-rest/engine", null),
          nobody("GET", "/webjars/camunda/securityFilterRulesStrict.json", null));

  private Doors() {}

  private static Door everybody(String method, String path, String body) {
    return new Door(method, path, body, null);
  }

  private static Door nobody(String method, String path, String body) {
    return new Door(method, path, body, NOBODY);
  }

  /**
   * One door.
   *
   * @param roles the demo people it opens to, null for all of them
   */
  record Door(String method, String path, String body, Set<String> roles) {

    String name() {
      return method + " " + path;
    }

    boolean isOpenTo(String role) {
      return roles == null || roles.contains(role);
    }
  }
}
