package org.recourse.casefile;

import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Changes the record behind the application's back, as a superuser can, and puts it back
 * afterwards.
 */
class Tampering {

  private static final String[] TABLES = {
    "case_number_counter",
    "case_number",
    "case_file",
    "party",
    "answer",
    "timeline_entry",
    "timeline_seal",
    "timeline_seal_head",
    "document",
    "document_content",
    "related_case",
    "referral",
    "named_person",
    "case_access",
    "access_seal",
    "access_seal_head"
  };

  private final JdbcTemplate superuser;

  Tampering(JdbcTemplate superuser) {
    this.superuser = superuser;
  }

  /** Begins with an empty record, as other tests leave cases behind that were never told of. */
  void clear() {
    undo();
    superuser.execute(
        "set session_replication_role = replica; truncate %s cascade; set session_replication_role = origin;"
                .formatted(String.join(", ", TABLES))
            + "insert into timeline_seal_head (position, hash) values (0, '');"
            + "insert into access_seal_head (position, hash) values (0, '')");
  }

  void changeAByte(String table, String caseColumn, String column, UUID caseId) {
    change(table, column, caseColumn + " = '" + caseId + "'");
  }

  void changeAnyByte(String table, String column) {
    change(table, column, column + " <> ''");
  }

  void delete(String table, String where) {
    run("delete from " + table + " where " + where);
  }

  void run(String sql) {
    remember();
    superuser.execute(
        "set session_replication_role = replica; "
            + sql
            + "; set session_replication_role = origin");
  }

  /** Whether a number is another with one byte changed. */
  boolean was(String number, String original) {
    return number != null
        && IntStream.range(0, original.length())
                .filter(i -> number.charAt(i) != original.charAt(i))
                .count()
            == 1;
  }

  void undo() {
    if (isUntouched()) {
      return;
    }
    var sql = new StringBuilder("set session_replication_role = replica; ");
    for (var table : TABLES) {
      sql.append("truncate " + table + " cascade; ");
    }
    for (var table : TABLES) {
      sql.append(
          "insert into " + table + " overriding system value select * from before." + table + "; ");
    }
    superuser.execute(sql + "drop schema before cascade; set session_replication_role = origin");
  }

  private void change(String table, String column, String where) {
    var changed =
        "overlay(%1$s placing case substr(%1$s, (length(%1$s) + 1) / 2, 1) when '0' then '1' else"
            + " '0' end from (length(%1$s) + 1) / 2 for 1)";
    var one =
        " and ctid = (select min(ctid) from "
            + table
            + " where "
            + where
            + " and "
            + column
            + " <> '')";
    run(
        "alter table %s drop constraint if exists %s"
                .formatted(table, table + "_" + column + "_check")
            + "; update "
            + table
            + " set "
            + column
            + " = "
            + changed.formatted(column)
            + " where "
            + where
            + one);
  }

  private void remember() {
    if (isUntouched()) {
      superuser.execute("create schema before");
      for (var table : TABLES) {
        superuser.execute("create table before." + table + " as table " + table);
      }
    }
  }

  private boolean isUntouched() {
    return superuser.queryForObject("select to_regnamespace('before') is null", Boolean.class);
  }
}
