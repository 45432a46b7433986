package org.recourse.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody changes the database behind the product's back, and the audit names the case. */
@Tag("long")
class TamperTests {

  private static final List<String> CASE_TABLES =
      List.of(
          "case_access",
          "named_person",
          "grievance",
          "timeline_entry",
          "answer",
          "party",
          "case_file");

  private static ChildApp app;
  private static BatchPost auditor;
  private static String number;

  private Connection superuser;

  @BeforeAll
  static void a_case_was_worked_to_its_end() {
    app = RunningOffice.app();
    auditor = new BatchPost(app.home(), "auditor", "recourse");
    var invented = ComplaintLines.markedWith("told");
    var lines = IntStream.range(0, 3).mapToObj(invented::invented).toList();
    var results =
        new BatchPost(app.home(), "representative", "recourse")
            .send(UUID.randomUUID().toString(), lines);
    number = results.get(1).path("number").asText();
    Office.at(app.home(), "").workToTheEnd(number);
  }

  @BeforeEach
  void behind_the_counter() throws SQLException {
    superuser = DriverManager.getConnection(app.database());
    run("set session_replication_role = replica; create schema before");
    run(
        "create table before.the_case as select id as case_id from case_file where number = '"
            + number
            + "'");
  }

  @AfterEach
  void put_everything_back() throws SQLException {
    for (var table :
        IntStream.range(0, CASE_TABLES.size())
            .mapToObj(i -> CASE_TABLES.get(CASE_TABLES.size() - 1 - i))
            .toList()) {
      putBack(table);
    }
    putBack("case_number");
    run("drop schema before cascade");
    superuser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "timeline_entry, details",
    "timeline_entry, actor",
    "answer, value",
    "party, details",
    "grievance, drafted_by",
    "grievance, classification_reason",
    "case_file, outcome"
  })
  void one_changed_byte_is_named_with_its_case(String table, String column) throws SQLException {
    keep(table, where(table));

    run(
        "update %1$s set %2$s = overlay(%2$s placing case substr(%2$s, 5, 1) when 'x' then 'y' else 'x' end from 5 for 1) where %3$s"
            .formatted(table, column, where(table)));

    assertThat(findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.toString()).contains(number));
  }

  @Test
  void a_changed_number_is_named() throws SQLException {
    keep("case_number", "number = '" + number + "'");

    run("update case_number set reason = 'x' where number = '" + number + "'");

    assertThat(findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.toString()).contains(number));
  }

  @ParameterizedTest
  @CsvSource({"timeline_entry", "answer", "party", "grievance"})
  void one_deleted_row_is_named_with_its_case(String table) throws SQLException {
    keep(table, where(table));

    run(
        "delete from %1$s where ctid = (select max(ctid) from %1$s where %2$s)"
            .formatted(table, where(table)));

    assertThat(findings())
        .isNotEmpty()
        .anySatisfy(finding -> assertThat(finding.toString()).contains(number));
  }

  @Test
  void a_removed_case_is_named_by_its_number() throws SQLException {
    for (var table : CASE_TABLES) {
      keep(table, where(table));
    }
    for (var table : CASE_TABLES) {
      run("delete from " + table + " where " + where(table));
    }

    assertThat(findings()).anySatisfy(finding -> assertThat(finding.toString()).contains(number));
  }

  @Test
  void a_record_nobody_touched_is_whole() {
    assertThat(auditor.get("/api/audit/verify").path("whole").asBoolean()).isTrue();
  }

  private static Iterable<JsonNode> findings() {
    return auditor.get("/api/audit/verify").path("findings");
  }

  private String where(String table) throws SQLException {
    try (var rows =
        superuser.createStatement().executeQuery("select case_id from before.the_case")) {
      rows.next();
      return (table.equals("case_file") ? "id" : "case_id") + " = '" + rows.getString(1) + "'";
    }
  }

  private void keep(String table, String where) throws SQLException {
    run("create table before." + table + " as select * from public." + table + " where " + where);
  }

  private void putBack(String table) throws SQLException {
    var kept =
        superuser
            .createStatement()
            .executeQuery("select to_regclass('before." + table + "') is not null");
    kept.next();
    if (kept.getBoolean(1)) {
      run(
          "delete from public."
              + table
              + " where "
              + (table.equals("case_number") ? "number = '" + number + "'" : where(table)));
      run("insert into public." + table + " overriding system value select * from before." + table);
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }
}
