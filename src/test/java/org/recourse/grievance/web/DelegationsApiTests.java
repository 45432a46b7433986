package org.recourse.grievance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Administrators keep the written delegations, supervisors and auditors read them. */
@RecourseTest
class DelegationsApiTests {

  private static final String FILE = "/api/grievance-delegations";
  private static final Map<String, Object> ONE =
      Map.of(
          "username", "authorization-specialist",
          "scope", "PRIVACY",
          "grantedByBody", "Governing body",
          "resolution", "2026-11",
          "document", "Binder 3, page 12",
          "validUntil", "2099-12-31");

  @LocalServerPort private int port;

  @Test
  void an_administrator_files_and_revokes_a_delegation() {
    var filed = call().post("administrator", FILE, ONE);
    var id = ApiCaller.tree(filed.body()).path("id").asText();

    assertThat(filed.statusCode()).isEqualTo(201);
    assertThat(call().get("supervisor", FILE).body()).contains(id, "Binder 3, page 12");
    assertThat(call().get("auditor", FILE).body()).contains(id, "\"filedBy\":\"administrator\"");

    var revoked = call().post("administrator", revocation(id), Map.of("reason", "Moved on"));
    assertThat(revoked.statusCode()).isEqualTo(200);
    assertThat(revoked.body()).contains("\"revokeReason\":\"Moved on\"");
    assertThat(call().post("administrator", revocation(id), Map.of("reason", "Again")).statusCode())
        .isEqualTo(409);
  }

  @Test
  void a_repeated_post_files_one_delegation() {
    var key = UUID.randomUUID().toString();

    var first = call().post("administrator", FILE, ONE, "Idempotency-Key", key);
    var second = call().post("administrator", FILE, ONE, "Idempotency-Key", key);

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(call().get("administrator", FILE).body())
        .containsOnlyOnce(ApiCaller.tree(first.body()).path("id").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"representative", "analyst", "risk-manager", "department-responder"})
  void other_roles_neither_read_nor_keep_them(String role) {
    assertThat(call().get(role, FILE).statusCode()).isEqualTo(403);
    assertThat(call().post(role, FILE, ONE).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"supervisor", "auditor"})
  void who_reads_them_does_not_keep_them(String role) {
    var id = ApiCaller.tree(call().post("administrator", FILE, ONE).body()).path("id").asText();

    assertThat(call().get(role, FILE).statusCode()).isEqualTo(200);
    assertThat(call().post(role, FILE, ONE).body()).contains("Administrators keep");
    assertThat(call().post(role, revocation(id), Map.of("reason", "No")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void what_is_wrong_is_said_by_field() {
    var answer = call().post("administrator", FILE, Map.of("username", "nobody-here"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("nobody of this sign-in name works here");
    assertThat(
            call()
                .post(
                    "administrator",
                    revocation(UUID.randomUUID().toString()),
                    Map.of("reason", "x"))
                .statusCode())
        .isEqualTo(404);
  }

  private ApiCaller call() {
    return new ApiCaller(port);
  }

  private static String revocation(String id) {
    return FILE + "/" + id + "/revocation";
  }
}
