package org.recourse.casefile.departments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.text.SafeText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of departments. One is never deleted, because old cases name it: it is closed, and only
 * once all its questions are settled. Otherwise a question would hang without anybody to answer.
 */
@Service
@Transactional
public class Departments {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");
  private static final int LONGEST_NAME = 120;

  private final JdbcClient database;
  private final ObjectProvider<DepartmentUse> uses;

  Departments(JdbcClient database, ObjectProvider<DepartmentUse> uses) {
    this.database = database;
    this.uses = uses;
  }

  /** Every department, closed ones too, by name. */
  @Transactional(readOnly = true)
  public List<Department> all() {
    return database
        .sql(
            "select key, name, responders as group, head, active from department order by name,"
                + " key")
        .query(Department.class)
        .list();
  }

  /** Those that can be asked. */
  @Transactional(readOnly = true)
  public List<Department> open() {
    return all().stream().filter(Department::active).toList();
  }

  /** One department, closed or not; empty when there is none of this key. */
  @Transactional(readOnly = true)
  public Optional<Department> find(String key) {
    return all().stream().filter(department -> department.key().equals(key)).findFirst();
  }

  /** The groups that answer for departments. */
  @Transactional(readOnly = true)
  public Set<String> groups() {
    return new TreeSet<>(all().stream().map(Department::group).toList());
  }

  /**
   * Adds a department.
   *
   * @param head the sign-in name of who leads it; may be null
   * @throws InvalidInput when key or name will not do, or the key is taken
   */
  public Department add(String key, String name, String head) {
    if (key == null || !KEY.matcher(key).matches()) {
      throw InvalidInput.in("key", "use 2 to 40 small letters, digits and dashes");
    }
    var group = "department-" + key;
    int added =
        database
            .sql("insert into department values (?, ?, ?, ?, true) on conflict do nothing")
            .params(key, named(name), group, headed(head))
            .update();
    if (added == 0) {
      throw InvalidInput.in("key", "is taken by another department; choose another");
    }
    return new Department(key, name, group, head, true);
  }

  /**
   * Changes name, head or both, and opens or closes; null leaves a thing as it is.
   *
   * @throws NotAllowedNow when it is to be closed and still has questions to answer
   */
  public Department change(String key, String name, String head, Boolean active) {
    var before = held(key);
    if (Boolean.FALSE.equals(active)) {
      mustHaveNothingOpen(before);
    }
    database
        .sql("update department set name = ?, head = ?, active = ? where key = ?")
        .params(
            name == null ? before.name() : named(name),
            head == null ? before.head() : headed(head),
            active == null ? before.active() : active,
            key)
        .update();
    return find(key).orElseThrow();
  }

  /**
   * A department about to be asked, held until the caller's transaction ends, so that it is not
   * closed meanwhile.
   *
   * @throws InvalidInput when it is not there or closed
   */
  public Department toAsk(String key) {
    var found =
        database
            .sql("select key from department where key = ? and active for share")
            .param(key)
            .query(String.class)
            .optional();
    if (found.isEmpty()) {
      throw InvalidInput.in("department", "is not on the list of departments, or closed");
    }
    return find(key).orElseThrow();
  }

  private Department held(String key) {
    database
        .sql("select key from department where key = ? for update")
        .param(key)
        .query(String.class)
        .optional()
        .orElseThrow(() -> InvalidInput.in("key", "is not on the list of departments"));
    return find(key).orElseThrow();
  }

  private void mustHaveNothingOpen(Department department) {
    int open = uses.stream().mapToInt(use -> use.openQuestions(department.key())).sum();
    if (open > 0) {
      throw new NotAllowedNow(
          "%s still has to answer %d question(s). Have them answered, or let a supervisor decide to go on without; then close it."
              .formatted(department.name(), open));
    }
  }

  private static String named(String name) {
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      throw InvalidInput.in("name", "give a name of at most " + LONGEST_NAME + " characters");
    }
    return SafeText.check("name", name);
  }

  private static String headed(String head) {
    return head == null || head.isBlank() ? null : SafeText.check("head", head);
  }
}
