package org.recourse.casefile.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Parties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds open cases about a patient who is about to get another one. */
@Component
public class SamePatient {

  private static final String RECORD_NUMBER = "patientRecordNumber";
  private static final String BORN = "patientBirthDate";

  private static final String OPEN =
      """
      select f.id from case_file f join party p on p.case_id = f.id and p.role = 'PATIENT'
      where f.kind = :flow and f.status = 'OPEN'
        and (p.details::jsonb ->> 'patientRecordNumber' = :record
          or p.search_name = :name and p.details::jsonb ->> 'patientBirthDate' = :born)
      order by f.received_at desc, f.number desc limit 5
      """;

  private final JdbcClient database;
  private final CaseFiles files;

  SamePatient(JdbcClient database, CaseFiles files) {
    this.database = database;
    this.files = files;
  }

  /**
   * The open cases of a flow with the same medical record number, or with the same name and date of
   * birth; the newest first, at most five. Until the end of the caller's transaction nobody else
   * gets an answer about this patient, so that two who ask at once do not both open a case. The
   * caller leaves out what the person may not see.
   *
   * @param patient what is given about the patient, by the keys of forms
   */
  public List<CaseFile> openCases(String flow, Map<String, Object> patient) {
    String record = text(patient.get(RECORD_NUMBER));
    String name = Parties.searchName(text(patient.get("patientName")));
    String born = text(patient.get(BORN));
    turnsOf(flow, record, name, born).forEach(this::awaitTurn);
    return database
        .sql(OPEN)
        .param("flow", flow)
        .param("record", record)
        .param("name", name)
        .param("born", born)
        .query((row, n) -> row.getObject("id", UUID.class))
        .list()
        .stream()
        .map(files::get)
        .toList();
  }

  /** In one order for everybody, so that two who ask about one patient wait and never cross. */
  private static List<String> turnsOf(String flow, String record, String name, String born) {
    List<String> turns = new ArrayList<>();
    if (record != null) {
      turns.add("%s number %s".formatted(flow, record));
    }
    if (name != null && born != null) {
      turns.add("%s person %s %s".formatted(flow, born, name));
    }
    return turns;
  }

  private void awaitTurn(String turn) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
        .param("turn", turn)
        .query(row -> {});
  }

  /** What nobody gave is the same as nothing. */
  private static String text(Object value) {
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }
}
