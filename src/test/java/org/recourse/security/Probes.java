package org.recourse.security;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Addresses a stranger might try: the doors there are, and the crooked ways round them. */
final class Probes {

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  private static final List<String> DOORS =
      List.of(
          "/",
          "/camunda/app/tasklist/default/",
          "/camunda/app/cockpit/default/",
          "/camunda/app/admin/default/",
          "/camunda/app/welcome/default/",
          "/camunda/api/engine/engine/",
          "/camunda/api/admin/auth/user/default",
          ENGINE + "/task?maxResults=9",
          ENGINE + "/process-instance?maxResults=9",
          ENGINE + "/user?maxResults=9",
          "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
          "/api/staff",
          "/api/cases",
          "/api/deadlines/moves",
          "/api/grievance-delegations",
          "/api/collections-holds",
          "/v3/api-docs",
          "/actuator/metrics");

  private static final List<String> NOWHERE =
      List.of(
          "/engine-rest/engine",
          "/engine-rest/task",
          "/camunda/api/admin/setup/default/user/create",
          "/camunda/api/admin/plugin/adminPlugins/static/app/plugin.js",
          "/camunda/lib/deps.js",
          "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
          "/webjars/camunda/app/tasklist/index.html",
          "/webjars/camunda/securityFilterRules.json",
          "/webjars/camunda/securityFilterRulesStrict.json",
          "/plugin/admin/app/plugin.js",
          "/META-INF/spring.factories",
          "/actuator",
          "/actuator/env",
          "/actuator/heapdump",
          "/actuator/prometheus",
          "/actuator/health/../metrics",
          "/actuator/health/x/y",
          "/error",
          "/login",
          "/logout",
          "/oauth2/authorization/none",
          "/login/oauth2/code/none",
          "/swagger-ui.html",
          "/h2-console",
          "/application.yaml",
          "/recourse.css/..",
          "/sign-in/..",
          "/sign-in/x",
          "/SIGN-IN/../api/staff");

  private Probes() {}

  /** All of them: straight, crooked, with other methods and with headers that pretend. */
  static List<Probe> all() {
    var all = new ArrayList<Probe>();
    Stream.concat(DOORS.stream(), NOWHERE.stream()).forEach(path -> all.add(Probe.get(path)));
    for (var path : DOORS) {
      for (var method :
          List.of("HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND")) {
        all.add(new Probe(method, path));
      }
      for (var header :
          List.of(
              "X-Original-URL: /sign-in",
              "X-Rewrite-URL: /sign-in",
              "X-Forwarded-Prefix: /sign-in",
              "X-Forwarded-For: 127.0.0.1",
              "X-HTTP-Method-Override: GET",
              "X-Authorized-User: administrator",
              "X-Forwarded-User: administrator",
              "Authorization: Bearer administrator",
              "Authorization: Basic YWRtaW5pc3RyYXRvcjp4")) {
        all.add(new Probe("GET", path, "Accept: application/json", header));
      }
    }
    all.addAll(crooked());
    return all;
  }

  /** Ways that must lead nowhere for anybody. */
  static List<Probe> crooked() {
    var crooked = new ArrayList<Probe>();
    for (var path : DOORS) {
      if (path.length() > 1) {
        crookedWaysTo(path).distinct().map(Probe::get).forEach(crooked::add);
      }
    }
    return crooked;
  }

  private static Stream<String> crookedWaysTo(String door) {
    var path = door.replaceAll("[?].*|/$", "");
    var last = path.lastIndexOf('/');
    var parent = path.substring(0, last);
    var leaf = path.substring(last + 1);
    return Stream.of(
        path.replaceFirst("/", "//"),
        parent + "//" + leaf,
        path + ";x=1",
        path + ";jsessionid=1/",
        path.replaceFirst("(/[^/]+)", "$1;a=b"),
        parent + ";x=1/" + leaf,
        parent + "%2f" + leaf,
        parent + "%252f" + leaf,
        parent + "%5c" + leaf,
        parent + "/./" + leaf,
        parent + "/x/../" + leaf,
        parent + "/%2e%2e/" + leaf,
        parent + "/%2e/" + leaf,
        "/sign-in/.." + path,
        "/sign-in/%2e%2e" + path,
        "/actuator/health/.." + path,
        "/sign-in;/.." + path,
        "/recourse.css/../" + path.substring(1),
        path + "%00",
        path + "%0a",
        path + "%3b",
        path + "%3f",
        path + "%20",
        path + "..;/",
        path.replaceFirst("/([a-z])", "/%" + Integer.toHexString(path.charAt(1))) + "%2f",
        swapCase(path));
  }

  private static String swapCase(String path) {
    return "/" + path.substring(1, 2).toUpperCase() + path.substring(2);
  }

  /** One try. */
  record Probe(String method, String path, String... headers) {

    static Probe get(String path) {
      return new Probe("GET", path, "Accept: text/html");
    }

    @Override
    public String toString() {
      return method + " " + path + " " + List.of(headers);
    }
  }
}
