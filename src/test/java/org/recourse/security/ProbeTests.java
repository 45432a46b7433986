package org.recourse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every door is tried, straight and crooked, by a stranger and by each role. */
@RecourseTest
class ProbeTests {

  @LocalServerPort private int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping endpoints;

  @Test
  void a_stranger_gets_nothing_but_the_sign_in_and_the_pulse() {
    var wrong = new TreeMap<String, String>();

    assertThat(Probes.all()).hasSizeGreaterThan(100);
    for (var probe : Probes.all()) {
      var answer = new Wire(port).send(probe.method(), probe.path(), null, probe.headers());
      if (!Verdict.isShut(answer)) {
        wrong.put(probe.toString(), answer.status() + " " + answer.body());
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void a_stranger_may_open_the_sign_in_and_feel_the_pulse() {
    for (var path :
        List.of("/sign-in", "/recourse.css", "/actuator/health", "/actuator/health/liveness")) {
      assertThat(new Wire(port).send("GET", path, null, "Accept: */*").status())
          .as(path)
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "representative",
        "supervisor",
        "analyst",
        "risk-manager",
        "financial-counselor",
        "authorization-specialist",
        "clinician",
        "department-responder",
        "billing",
        "counsel",
        "auditor",
        "administrator"
      })
  void each_role_gets_what_its_line_of_the_table_says_and_no_crooked_path_leads_further(
      String role) {
    var wire = Wire.signedIn(port, role);
    var wrong = new ArrayList<String>();

    for (var door : Doors.ALL) {
      var status = wire.send(door.method(), door.path(), door.body(), Doors.HEADERS).status();
      if (door.isOpenTo(role) ? status != 200 : status != 403 && status != 404) {
        wrong.add(door.name() + " " + status);
      }
    }
    var through = new ArrayList<String>();
    for (var probe : Probes.crooked()) {
      var answer = wire.send(probe.method(), probe.path(), null, probe.headers());
      if (!Verdict.isShut(answer)) {
        through.add(probe + " " + answer.status());
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(through).isEmpty();
    assertThat(wire.page("/").status()).as("still signed in").isEqualTo(200);
  }

  @Test
  void every_endpoint_of_the_api_is_shut_to_a_stranger() {
    var open = new ArrayList<String>();
    var paths =
        endpoints.getHandlerMethods().keySet().stream().flatMap(ProbeTests::pathsOf).toList();

    for (var path : paths) {
      for (var method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
        var answer = new Wire(port).call(method, path.replaceAll("\\{[^}]+}", "1"), "{}");
        if (!Verdict.isShut(answer) && !path.equals("/sign-in")) {
          open.add(method + " " + path + " " + answer.status());
        }
      }
    }

    assertThat(paths).contains("/api/staff");
    assertThat(open).isEmpty();
  }

  private static Stream<String> pathsOf(RequestMappingInfo info) {
    return info.getPatternValues().stream();
  }
}
