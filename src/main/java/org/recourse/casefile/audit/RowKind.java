package org.recourse.casefile.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows that stand beside a timeline entry which tells what is in them. */
enum RowKind {
  DOCUMENT(
      "document",
      "DOCUMENT_ADDED",
      "documentId",
      List.of("name", "mediaType", "size", "sha256", "description"),
      """
      select d.case_id, d.id as "documentId", d.name, d.media_type as "mediaType", d.size, d.sha256, d.description,
        d.added_by as actor, d.added_at as at,
        case when encode(sha256(c.content), 'hex') = d.sha256 then '' else 'changed' end as content
      from document d left join document_content c on c.document_id = d.id where d.case_id = any (?)
      """),
  RELATED_CASE(
      "link to a related case",
      "CASE_RELATED",
      "caseId",
      List.of("relation"),
      """
      select case_id, other_id as "caseId", relation, related_by as actor, related_at as at, '' as content
      from related_case where case_id = any (?)
      """),
  /** A referral; the row of one to a confined case has no opened case and no reason. */
  REFERRAL(
      "referral",
      "CASE_REFERRED",
      "referralId",
      List.of("flow", "openedCaseId", "reason"),
      """
      select case_id, id as "referralId", to_flow as flow, opened_case_id as "openedCaseId", reason,
        referred_by as actor, referred_at as at, '' as content
      from referral where case_id = any (?)
      """),
  CONFINED_REFERRAL(
      "origin by referral",
      "REFERRAL_RECEIVED",
      "referralId",
      List.of("reason", "fromCaseId"),
      """
      select c.case_id, c.referral_id as "referralId", c.reason, r.case_id as "fromCaseId",
        r.referred_by as actor, r.referred_at as at, '' as content
      from confined_referral c join referral r on r.id = c.referral_id where c.case_id = any (?)
      """);

  private final String word;
  private final String type;
  private final String key;
  private final List<String> columns;
  private final String sql;

  RowKind(String word, String type, String key, List<String> columns, String sql) {
    this.word = word;
    this.type = type;
    this.key = key;
    this.columns = columns;
    this.sql = sql;
  }

  static Optional<RowKind> of(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }

  String word() {
    return word;
  }

  String key() {
    return key;
  }

  List<String> columns() {
    return columns;
  }

  String sql() {
    return sql;
  }
}
