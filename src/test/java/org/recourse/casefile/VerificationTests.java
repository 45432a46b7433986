package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.casefile.CaseFileRoom.GARDENING;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.casefile.access.AccessLog;
import org.recourse.casefile.audit.Finding;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.documents.Documents;
import org.recourse.casefile.related.Referrals;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.casefile.related.Relation;
import org.recourse.casefile.timeline.Seals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever goes around the application and changes the record is found. */
@Tag("long")
@CaseFileTest
class VerificationTests {

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private Timeline timeline;
  @Autowired private Answers answers;
  @Autowired private Parties parties;
  @Autowired private NamedPeople named;
  @Autowired private Documents documents;
  @Autowired private RelatedCases related;
  @Autowired private Referrals referrals;
  @Autowired private AccessLog access;
  @Autowired private Seals seals;
  @Autowired private Verification verification;
  @Autowired private TransactionTemplate transaction;

  private final Tampering tampering = new Tampering(new JdbcTemplate(TestServer.asSuperuser()));
  private CaseFile file;

  @BeforeEach
  void a_case_with_everything_in_it() {
    tampering.clear();
    file =
        transaction.execute(
            status -> files.open(GARDENING, number(), Instant.now(), Confidentiality.RESTRICTED));
    var other =
        transaction.execute(
            status -> files.open(GARDENING, number(), Instant.now(), Confidentiality.STANDARD));
    var id = file.id();
    seals.seal();
    transaction.executeWithoutResult(
        status -> {
          var people =
              Map.<String, Object>of("patientName", "Ada Test", "complainantName", "Bo Test");
          var said = Map.<String, Object>of("narrative", "The roses were late.", "loss", 12.50);
          parties.put(id, people);
          answers.put(id, said);
          var changes = new TreeMap<>(people);
          changes.putAll(said);
          timeline.record(
              id, "COMPLAINT_RECORDED", "A complaint was recorded.", Map.of("changes", changes));
        });
    named.set(id, Set.of("gardener"));
    documents.add(
        id,
        "roses.txt",
        "what came",
        new ByteArrayInputStream("Roses".getBytes(StandardCharsets.UTF_8)));
    related.relate(id, other.id(), Relation.SAME_PATIENT);
    referrals.refer(id, "gardening", "Somebody must water them.");
    access.write(id, "auditor", "OPEN", true);
    numbers.makeVoid(number(), "Only a test");
    seals.seal();
    files.close(id, CaseStatus.CLOSED, "WATERED", "The case was closed.");
  }

  @AfterEach
  void put_back_what_was_changed() {
    tampering.undo();
  }

  @Test
  void an_untouched_record_is_whole() {
    var report = verification.verify();

    assertThat(report.findings()).isEmpty();
    assertThat(report.isWhole()).isTrue();
    assertThat(report.numbers()).isEqualTo(4);
    assertThat(report.cases()).isEqualTo(3);
    assertThat(report.documents()).isEqualTo(1);
    assertThat(report.seals()).isEqualTo(2);
    assertThat(report.unsealed()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "answer, case_id, key",
    "answer, case_id, value",
    "party, case_id, role",
    "party, case_id, details",
    "party, case_id, search_name",
    "named_person, case_id, username",
    "timeline_entry, case_id, actor",
    "timeline_entry, case_id, type",
    "timeline_entry, case_id, summary",
    "timeline_entry, case_id, details",
    "timeline_entry, case_id, previous_hash",
    "timeline_entry, case_id, hash",
    "case_file, id, number",
    "case_file, id, kind",
    "case_file, id, status",
    "case_file, id, confidentiality",
    "case_file, id, opened_by",
    "case_file, id, outcome",
    "case_file, id, timeline_head",
    "document, case_id, name",
    "document, case_id, media_type",
    "document, case_id, sha256",
    "document, case_id, description",
    "document, case_id, added_by",
    "related_case, case_id, relation",
    "related_case, case_id, related_by",
    "referral, case_id, to_flow",
    "referral, case_id, reason",
    "referral, case_id, referred_by",
    "case_access, case_id, username",
    "case_access, case_id, action"
  })
  void one_changed_byte_is_named_with_its_case(String table, String caseColumn, String column) {
    tampering.changeAByte(table, caseColumn, column, file.id());

    assertThat(verification.verify().findings())
        .as("findings after a changed byte in %s.%s", table, column)
        .extracting(Finding::number)
        .anyMatch(number -> file.number().equals(number) || tampering.was(number, file.number()));
  }

  @ParameterizedTest
  @CsvSource({
    "answer",
    "party",
    "named_person",
    "document",
    "document_content",
    "related_case",
    "referral"
  })
  void a_deleted_row_is_named_with_its_case(String table) {
    var column = table.equals("document_content") ? "document_id" : "case_id";
    UUID id = column.equals("case_id") ? file.id() : documents.of(file.id()).get(0).id();
    tampering.delete(table, column + " = '" + id + "'");

    assertThat(verification.verify().findings())
        .extracting(Finding::number)
        .containsOnly(file.number());
  }

  @ParameterizedTest
  @CsvSource({
    "case_number, reason",
    "case_number, fingerprint",
    "case_number, state",
    "case_number, kind",
    "case_number_counter, kind",
    "timeline_seal, root",
    "timeline_seal, hash",
    "timeline_seal, previous_hash",
    "timeline_seal_head, hash",
    "access_seal, root",
    "access_seal, hash",
    "access_seal_head, hash"
  })
  void one_changed_byte_between_the_cases_is_named(String table, String column) {
    tampering.changeAnyByte(table, column);

    assertThat(verification.verify().findings()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"position = 1", "position = 3", "type = 'CASE_CLOSED'"})
  void a_deleted_entry_is_named(String which) {
    tampering.delete("timeline_entry", "case_id = '" + file.id() + "' and " + which);

    assertThat(verification.verify().findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.number()).isEqualTo(file.number());
              assertThat(finding.what()).containsAnyOf("missing", "ends at entry");
            });
  }

  @Test
  void a_removed_case_is_named_by_its_number() {
    tampering.delete("case_file", "id = '" + file.id() + "'");

    assertThat(verification.verify().findings())
        .contains(new Finding(file.number(), null, "The case of this number is gone."))
        .anyMatch(finding -> finding.what().contains("entries of its timeline are left"));
  }

  @Test
  void a_case_removed_with_all_its_traces_is_missed_by_a_seal_and_by_its_number() {
    for (var table : new String[] {"answer", "party", "timeline_entry"}) {
      tampering.delete(table, "case_id = '" + file.id() + "'");
    }
    tampering.delete("case_file", "id = '" + file.id() + "'");
    tampering.delete("case_number", "number = '" + file.number() + "'");

    assertThat(verification.verify().findings())
        .anyMatch(
            finding ->
                file.number().equals(finding.number())
                    && finding.what().contains("missing from the book"))
        .anyMatch(finding -> finding.seal() != null && finding.what().contains("timeline entries"));
  }

  @Test
  void a_row_taken_out_of_the_access_log_is_missed() {
    tampering.delete("case_access", "case_id = '" + file.id() + "' and username = 'auditor'");

    assertThat(verification.verify().findings())
        .extracting(Finding::what)
        .singleElement()
        .asString()
        .startsWith("Access seal ")
        .contains("covers 1 rows of the access log", "0 are on record");
  }

  @Test
  void a_row_of_the_access_log_rewritten_with_its_fingerprint_is_noticed() {
    tampering.run(
        """
        update case_access set username = 'nobody',
          fingerprint = case_access_fingerprint(accessed_at, 'nobody', case_id, action, allowed)
        """);

    assertThat(verification.verify().findings())
        .extracting(Finding::what)
        .singleElement()
        .asString()
        .contains("under access seal", "is not the one that was sealed");
  }

  @Test
  void a_seal_taken_from_the_end_is_missed() {
    seals.seal();
    tampering.delete("timeline_seal", "position = (select max(position) from timeline_seal)");

    assertThat(verification.verify().findings())
        .anyMatch(finding -> finding.what().startsWith("The last seal was"));
  }

  @Test
  void a_changed_document_is_named() {
    tampering.run(
        "update document_content set content = '\\x00' where document_id = '"
            + documents.of(file.id()).get(0).id()
            + "'");

    assertThat(verification.verify().findings())
        .anyMatch(finding -> finding.what().startsWith("The content of the"));
  }

  private String number() {
    return numbers.allocate(GARDENING);
  }
}
