package org.recourse.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks for a marker everywhere it must not be. */
final class MarkedText {

  private static final String ENGINE_COLUMNS =
      """
      select table_name, column_name, data_type from information_schema.columns
      where table_schema = 'public' and lower(table_name) like 'act\\_%' and data_type in ('character varying', 'text', 'bytea')
      order by 1, 2
      """;

  private final String marker;

  MarkedText(String marker) {
    this.marker = marker;
  }

  /** The marker itself. */
  String word() {
    return marker;
  }

  /** The columns of the engine's tables that hold the marker. */
  List<String> inEngine(ChildApp app) throws SQLException {
    List<String> found = new ArrayList<>();
    int searched = 0;
    try (var connection = DriverManager.getConnection(app.database());
        var columns = connection.createStatement().executeQuery(ENGINE_COLUMNS)) {
      while (columns.next()) {
        searched++;
        var table = columns.getString(1);
        var column = columns.getString(2);
        if (isIn(connection, table, column, "bytea".equals(columns.getString(3)))) {
          found.add(table + "." + column);
        }
      }
    }
    if (searched < 200) {
      throw new IllegalStateException("Only " + searched + " columns were searched");
    }
    return found;
  }

  private boolean isIn(Connection connection, String table, String column, boolean bytes)
      throws SQLException {
    var text = bytes ? "encode(" + column + ", 'escape')" : column;
    var query = "select exists (select from " + table + " where lower(" + text + ") like ?)";
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, "%" + marker.toLowerCase(Locale.ROOT) + "%");
      var rows = statement.executeQuery();
      rows.next();
      return rows.getBoolean(1);
    }
  }

  /** The lines of everything the product said that hold the marker. */
  List<String> inLog(ChildApp app) {
    try (var lines = Files.lines(app.log())) {
      return lines.filter(this::isIn).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the marker is in this text. */
  boolean isIn(String text) {
    return text.toLowerCase(Locale.ROOT).contains(marker.toLowerCase(Locale.ROOT));
  }
}
