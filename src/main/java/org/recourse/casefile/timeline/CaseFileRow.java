package org.recourse.casefile.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.Confidentiality;

/** How a row of {@code case_file} is read. */
public final class CaseFileRow {

  private CaseFileRow() {}

  /** The case file of this row. */
  public static CaseFile map(ResultSet row, int n) throws SQLException {
    return new CaseFile(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("kind"),
        CaseStatus.valueOf(row.getString("status")),
        Confidentiality.valueOf(row.getString("confidentiality")),
        instant(row, "received_at"),
        instant(row, "opened_at"),
        row.getString("opened_by"),
        instant(row, "closed_at"),
        row.getString("outcome"),
        row.getInt("timeline_length"),
        row.getString("timeline_head"));
  }

  /** A moment of this row; null where none is written. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
