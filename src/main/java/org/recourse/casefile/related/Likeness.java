package org.recourse.casefile.related;

/**
 * What makes two cases look as if they belonged together. A person decides; the software only says
 * why it asks.
 */
public enum Likeness {
  SAME_WORDS(
      "The complaint has the same words.",
      Relation.DUPLICATE,
      """
      select o.case_id from answer a join answer o on o.key = 'narrative' and md5(o.value) = md5(a.value)
      where a.case_id = :case and a.key = 'narrative'
      """),
  SAME_RECORD_NUMBER(
      "The patient has the same medical record number.",
      Relation.SAME_PATIENT,
      """
      select o.case_id from party p join party o on o.role = 'PATIENT'
        and o.details::jsonb ->> 'patientRecordNumber' = p.details::jsonb ->> 'patientRecordNumber'
      where p.case_id = :case and p.role = 'PATIENT'
      """),
  SAME_NAME_AND_BIRTH(
      "The patient has the same name and date of birth.",
      Relation.SAME_PATIENT,
      """
      select o.case_id from party p join party o on o.role = 'PATIENT' and o.search_name = p.search_name
        and o.details::jsonb ->> 'patientBirthDate' = p.details::jsonb ->> 'patientBirthDate'
      where p.case_id = :case and p.role = 'PATIENT'
      """),
  SAME_NAME_AND_CONTACT(
      "The patient has the same name and the same telephone number or email address.",
      Relation.SAME_PATIENT,
      """
      select o.case_id from party p join party o on o.role = 'PATIENT' and o.search_name = p.search_name
        and (o.details::jsonb ->> 'patientPhone' = p.details::jsonb ->> 'patientPhone'
          or o.details::jsonb ->> 'patientEmail' = p.details::jsonb ->> 'patientEmail')
      where p.case_id = :case and p.role = 'PATIENT'
      """),
  SAME_EVENT(
      "It happened on the same day at the same place.",
      Relation.OTHER,
      """
      select o.case_id from answer d join answer o on o.key = 'eventDate' and o.value = d.value
        join answer here on here.case_id = d.case_id and here.key = 'place'
        join answer there on there.case_id = o.case_id and there.key = 'place'
          and lower(there.value) = lower(here.value)
      where d.case_id = :case and d.key = 'eventDate'
      """);

  private final String reason;
  private final Relation relation;
  private final String query;

  Likeness(String reason, Relation relation, String query) {
    this.reason = reason;
    this.relation = relation;
    this.query = query;
  }

  /** The reason in words that quote nothing from either case. */
  public String reason() {
    return reason;
  }

  /** How the two would be linked if a person agrees and nothing else is known. */
  Relation relation() {
    return relation;
  }

  /** Finds the cases that are like the one named {@code :case}, itself among them. */
  String query() {
    return query;
  }
}
