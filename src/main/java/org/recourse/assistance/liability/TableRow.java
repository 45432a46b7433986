package org.recourse.assistance.liability;

import java.util.Map;
import java.util.OptionalLong;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;

/** The row of a table of amounts that decided. */
public record TableRow(TableLine line) {

  /**
   * The one row of a table that fits these facts.
   *
   * @throws IllegalStateException when none does: the table has a gap
   */
  public static TableRow in(Tables tables, String table, Map<String, Object> facts) {
    return new TableRow(TableLine.of(tables.decide(table, facts)));
  }

  /** Why the row may decide. */
  public Basis basis() {
    return new Basis(line.table(), line.rule(), line.text("citation"), line.holds("example"));
  }

  /** A word of the row. */
  public String word(String output) {
    return need(output, line.text(output));
  }

  /** A whole number of the row, such as cents or months. */
  public long number(String output) {
    need(output, line.text(output));
    long number = line.number(output);
    if (number < 0) {
      throw new IllegalStateException(place() + " holds less than nought as " + output);
    }
    return number;
  }

  /** A whole number the row may leave out. */
  public OptionalLong numberIfAny(String output) {
    return line.text(output).isEmpty() ? OptionalLong.empty() : OptionalLong.of(number(output));
  }

  /** A share of the row, in basis points. */
  public Share share(String output) {
    return new Share(Math.toIntExact(number(output)));
  }

  private String need(String output, String value) {
    if (value.isEmpty()) {
      throw new IllegalStateException(place() + " does not say " + output);
    }
    return value;
  }

  private String place() {
    return "The rule " + line.rule() + " of " + line.table();
  }
}
