package org.recourse.security.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recourse.security.staff.StaffRecord.Origin;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who may sign in, as written down in the database. */
@Repository
public class Staff {

  private static final String SELECT =
      """
      select m.*, array(select g.group_id from staff_group g where g.username = m.username) as groups
      from staff_member m
      """;

  private static final RowMapper<StaffRecord> RECORD =
      (row, line) ->
          new StaffRecord(
              row.getString("username"),
              row.getString("display_name"),
              row.getString("email"),
              row.getString("password_hash"),
              Origin.valueOf(row.getString("origin")),
              row.getBoolean("enabled"),
              Set.copyOf(new TreeSet<>(List.of((String[]) row.getArray("groups").getArray()))));

  private final JdbcClient database;

  Staff(JdbcClient database) {
    this.database = database;
  }

  /**
   * The one spelling of a sign-in name: nobody is kept away from a case as {@code Ann} and let in
   * as {@code ann}.
   */
  public static String spelling(String username) {
    return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
  }

  /** One person, also one who may no longer sign in. */
  public Optional<StaffRecord> find(String username) {
    return database
        .sql(SELECT + "where m.username = ?")
        .param(spelling(username))
        .query(RECORD)
        .optional();
  }

  /** Everybody, by display name. */
  public List<StaffRecord> all() {
    return database.sql(SELECT + "order by m.display_name, m.username").query(RECORD).list();
  }

  /** Writes a new person down; false when the name is taken, also by a node that was quicker. */
  public boolean add(StaffRecord person, boolean demoPassword) {
    var added =
        database
            .sql(
                """
                insert into staff_member
                  (username, display_name, email, password_hash, demo_password, origin, enabled, password_changed_at)
                values (:username, :displayName, :email, :hash, :demo, :origin, :enabled, now())
                on conflict do nothing
                """)
            .params(columns(person))
            .param("demo", demoPassword)
            .update();
    if (added == 1) {
      putGroups(person);
    }
    return added == 1;
  }

  /** Changes everything about a person but the password. */
  public void change(StaffRecord person) {
    database
        .sql(
            """
            update staff_member set display_name = :displayName, email = :email, enabled = :enabled
            where username = :username
            """)
        .params(columns(person))
        .update();
    putGroups(person);
  }

  /** Gives a person a new password, which ends the demo password if there was one. */
  public void changePassword(String username, String passwordHash) {
    database
        .sql(
            """
            update staff_member set password_hash = ?, demo_password = false, password_changed_at = now()
            where username = ? and origin = 'LOCAL'
            """)
        .params(passwordHash, username)
        .update();
  }

  /** Notes when a person was last here. */
  public void wasHere(String username) {
    database
        .sql("update staff_member set last_sign_in_at = now() where username = ?")
        .param(username)
        .update();
  }

  /** Everybody whose password is still the one of the demo. */
  public List<String> withDemoPassword() {
    return database
        .sql("select username from staff_member where demo_password and enabled order by username")
        .query(String.class)
        .list();
  }

  /** Closes every account whose password is still the one of the demo. */
  public void closeDemoAccounts() {
    database.sql("update staff_member set enabled = false where demo_password").update();
  }

  private void putGroups(StaffRecord person) {
    database.sql("delete from staff_group where username = ?").param(person.username()).update();
    for (var group : person.groups()) {
      database
          .sql("insert into staff_group values (?, ?) on conflict do nothing")
          .params(person.username(), group)
          .update();
    }
  }

  private static Map<String, Object> columns(StaffRecord person) {
    var columns = new LinkedHashMap<String, Object>();
    columns.put("username", person.username());
    columns.put("displayName", person.displayName());
    columns.put("email", person.email());
    columns.put("hash", person.passwordHash());
    columns.put("origin", person.origin().name());
    columns.put("enabled", person.enabled());
    return columns;
  }
}
