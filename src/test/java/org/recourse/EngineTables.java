package org.recourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All that the engine keeps, read column by column. */
@Component
public class EngineTables {

  private static final String COLUMNS =
      """
      select table_name, column_name, data_type from information_schema.columns
      where table_schema = current_schema() and table_name like 'act\\_%'
        and data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea')
      """;

  private final JdbcTemplate jdbc;

  EngineTables(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The columns, as {@code table.column}, that hold this mark anywhere in any row, whatever its
   * case.
   */
  public List<String> holding(String mark) {
    Map<String, String> questions = new TreeMap<>();
    jdbc.query(
        COLUMNS,
        row -> {
          var column = row.getString(2);
          var found =
              "bytea".equals(row.getString(3))
                  ? "position(convert_to('%s', 'UTF8') in %s) > 0".formatted(mark, column)
                  : "%s::text ilike '%%%s%%'".formatted(column, mark);
          questions.put(row.getString(1) + "." + column, found);
        });
    if (questions.size() < 200) {
      throw new IllegalStateException("The engine's tables were not found: " + questions.keySet());
    }
    var question =
        questions.entrySet().stream()
            .map(
                q ->
                    "select '%s' where exists (select from %s where %s)"
                        .formatted(
                            q.getKey(),
                            q.getKey().substring(0, q.getKey().indexOf('.')),
                            q.getValue()))
            .collect(Collectors.joining(" union all "));
    return new ArrayList<>(jdbc.queryForList(question, String.class));
  }
}
