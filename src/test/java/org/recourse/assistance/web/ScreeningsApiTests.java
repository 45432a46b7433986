package org.recourse.assistance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Households that another system wants screened, many at once. */
@RecourseTest
class ScreeningsApiTests {

  private static final String PATH = "/api/assistance-screenings/batch";
  private static final String USER = "financial-counselor";

  @LocalServerPort int port;
  @Autowired JdbcClient database;
  private ApiCaller caller;

  @BeforeEach
  void call() {
    caller = new ApiCaller(port);
  }

  /** Somebody alone in Los Angeles who earns this much a month and has no coverage. */
  private static Map<String, Object> aHousehold(String monthly) {
    Map<String, Object> household = new LinkedHashMap<>();
    household.put("state", "CA");
    household.put("county", "LOS ANGELES");
    household.put("incomesTold", "ALL");
    household.put("members", List.of(Map.of("relation", "PATIENT", "age", 36, "pregnant", "NO")));
    household.put(
        "incomes",
        List.of(Map.of("memberLine", 1, "source", "JOB", "period", "MONTHLY", "amount", monthly)));
    household.put("coverage", "NONE");
    household.put("inHospital", "NO");
    household.put("hivDiagnosis", "NOT_SAID");
    return household;
  }

  private static JsonNode program(JsonNode line, String code) {
    for (var program : line.path("programs")) {
      if (program.path("program").asText().equals(code)) {
        return program;
      }
    }
    throw new AssertionError("no " + code + " in " + line);
  }

  @Test
  void each_line_says_how_the_household_stands_with_every_program_and_why() {
    var line = caller.batch(USER, PATH, List.of(ApiCaller.line(aHousehold("3,000.00")))).get(0);

    assertThat(line.path("line").asInt()).isEqualTo(1);
    assertThat(line.path("programs")).hasSize(9);
    var denied = program(line, "MEDI_CAL");
    assertThat(denied.path("standing").asText()).isEqualTo("NOT_ELIGIBLE");
    assertThat(denied.path("guidelineYear").asInt()).isEqualTo(2026);
    assertThat(denied.path("percentOfGuideline").asText()).isEqualTo("225.56");
    assertThat(denied.path("change").toString()).contains("Yearly income of $22,024.80 or less");
    var helped = program(line, "HFPA");
    assertThat(helped.path("standing").asText()).isEqualTo("ELIGIBLE");
    assertThat(helped.path("rule").asText()).isEqualTo("FAIR_PRICING_SELF_PAY");
    assertThat(program(line, "RYAN_WHITE").path("asks").toString()).contains("hivDiagnosis");
  }

  @Test
  void bad_lines_are_named_with_field_and_reason_and_the_others_are_answered_in_order() {
    var nobody = aHousehold("3,000.00");
    nobody.remove("members");
    nobody.remove("incomes");
    var unknown = aHousehold("3,000.00");
    unknown.put("salary", 3000);
    var shape = aHousehold("3,000.00");
    shape.put("members", "one");
    List<Object> told = new ArrayList<>();
    told.add(aHousehold("3000.5"));
    told.add(aHousehold("2,900.00"));
    told.add(nobody);
    told.add(unknown);
    told.add(shape);
    told.add("{not json");
    told.add("");
    told.add(aHousehold("600.00"));
    told.add(aHousehold("3,100.00"));
    var lines = caller.batch(USER, PATH, told.stream().map(ApiCaller::line).toList());

    assertThat(lines).hasSize(9);
    for (int i = 0; i < 9; i++) {
      assertThat(lines.get(i).path("line").asInt()).isEqualTo(i + 1);
      assertThat(lines.get(i).path("status").asInt()).isEqualTo(i == 1 || i == 8 ? 200 : 400);
    }
    assertThat(lines.get(0).at("/fields/incomes").asText()).contains("both digits of the cents");
    assertThat(lines.get(2).at("/fields/members").asText()).contains("name the patient first");
    assertThat(lines.get(3).path("fields").has("salary")).isTrue();
    assertThat(lines.get(4).path("fields").has("members")).isTrue();
    assertThat(lines.get(7).at("/fields/incomes").asText()).contains("pay of a week");
  }

  @Test
  void nothing_is_kept_and_others_are_not_answered() {
    long before = database.sql("select count(*) from case_file").query(Long.class).single();
    long keys = database.sql("select count(*) from idempotency_key").query(Long.class).single();
    caller.batch(USER, PATH, List.of(ApiCaller.line(aHousehold("3,000.00"))));

    assertThat(database.sql("select count(*) from case_file").query(Long.class).single())
        .isEqualTo(before);
    assertThat(database.sql("select count(*) from idempotency_key").query(Long.class).single())
        .isEqualTo(keys);
    for (var other : List.of("billing", "auditor", "representative")) {
      var refused =
          caller.post(other, PATH, aHousehold("3,000.00"), "Content-Type", "application/x-ndjson");
      assertThat(refused.statusCode()).as(other).isEqualTo(403);
    }
  }

  @Test
  @Tag("long")
  void ten_thousand_households_are_answered_one_line_each_in_order() {
    List<byte[]> households = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      households.add(ApiCaller.line(aHousehold("%d.%02d".formatted(1_000 + i, i % 100))));
    }
    var lines = caller.batch("supervisor", PATH, households);

    assertThat(lines).hasSize(10_000);
    for (int i = 0; i < 10_000; i++) {
      assertThat(lines.get(i).path("line").asInt()).isEqualTo(i + 1);
      assertThat(lines.get(i).path("programs")).hasSize(9);
    }
    assertThat(program(lines.get(0), "MEDI_CAL").path("standing").asText()).isEqualTo("ELIGIBLE");
    assertThat(program(lines.get(9_999), "HFPA").path("standing").asText())
        .isEqualTo("NOT_ELIGIBLE");
  }
}
