package org.recourse.casefile.related;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.timeline.CaseFileRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The book of referrals. Of a confined case only the case itself keeps the reason and the link; the
 * referring case keeps that there was a referral.
 */
@Component
class ReferralBook {

  private static final String OPENED_BY =
      """
      select r.id, r.to_flow, r.case_id, f.number, f.kind, coalesce(r.reason, c.reason) as reason, r.referred_by, r.referred_at
      from referral r join case_file f on f.id = r.case_id left join confined_referral c on c.referral_id = r.id
      where r.opened_case_id = ? or c.case_id = ?
      """;

  private final JdbcTemplate jdbc;

  ReferralBook(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void write(Referral referral) {
    jdbc.update(
        "insert into referral (id, case_id, to_flow, opened_case_id, reason, referred_by,"
            + " referred_at) values (?, ?, ?, ?, ?, ?, ?)",
        referral.id(),
        referral.caseId(),
        referral.flow(),
        referral.openedCaseId(),
        referral.reason(),
        referral.referredBy(),
        referral.referredAt().atOffset(UTC));
  }

  void keepApart(UUID referralId, CaseFile opened, String reason) {
    jdbc.update(
        "insert into confined_referral (referral_id, case_id, reason) values (?, ?, ?)",
        referralId,
        opened.id(),
        reason);
  }

  List<UUID> openedFrom(UUID caseId) {
    return jdbc.queryForList(
        "select coalesce(r.opened_case_id, c.case_id) from referral r left join confined_referral c"
            + " on c.referral_id = r.id where r.case_id = ? order by 1",
        UUID.class,
        caseId);
  }

  List<Referral> of(UUID caseId) {
    return jdbc.query(
        "select r.*, f.number from referral r left join case_file f on f.id = r.opened_case_id"
            + " where r.case_id = ? order by r.referred_at, r.id",
        ReferralBook::referral,
        caseId);
  }

  Optional<Origin> originOf(UUID openedCaseId) {
    return jdbc
        .query(
            OPENED_BY,
            (row, n) ->
                new Origin(
                    row.getObject("id", UUID.class),
                    row.getString("to_flow"),
                    row.getObject("case_id", UUID.class),
                    row.getString("number"),
                    row.getString("kind"),
                    row.getString("reason"),
                    row.getString("referred_by"),
                    CaseFileRow.instant(row, "referred_at")),
            openedCaseId,
            openedCaseId)
        .stream()
        .findFirst();
  }

  private static Referral referral(ResultSet row, int n) throws SQLException {
    return new Referral(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getString("to_flow"),
        row.getObject("opened_case_id", UUID.class),
        row.getString("number"),
        row.getString("reason"),
        row.getString("referred_by"),
        CaseFileRow.instant(row, "referred_at"));
  }
}
