package org.recourse.casefile.documents;

import static java.time.ZoneOffset.UTC;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.SafeText;
import org.recourse.casefile.timeline.CaseFileRow;
import org.recourse.casefile.timeline.Chain;
import org.recourse.casefile.timeline.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of each case. They are added and read, never changed. */
@Service
@Transactional
public class Documents {

  private final JdbcTemplate jdbc;
  private final Ledger ledger;
  private final DocumentInspection inspection;
  private final DocumentSettings settings;

  Documents(
      JdbcTemplate jdbc, Ledger ledger, DocumentInspection inspection, DocumentSettings settings) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.inspection = inspection;
    this.settings = settings;
  }

  /**
   * Files a document and notes it in the timeline.
   *
   * @param name the file name as typed
   * @param description in the words of whoever adds it; may be null
   * @throws InvalidInput when it is too large, is not what its name says or is nothing that a case
   *     file takes
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   */
  public Document add(UUID caseId, String name, String description, InputStream content) {
    inspection.name(name);
    var said =
        description == null || description.isEmpty()
            ? null
            : SafeText.require("description", description, 2_000);
    var bytes = read(content);
    var type = inspection.type(name, bytes);
    var sha256 = HexFormat.of().formatHex(Chain.sha256().digest(bytes));
    var document =
        new Document(
            UUID.randomUUID(),
            caseId,
            name,
            type.mediaType(),
            bytes.length,
            sha256,
            said,
            ledger.actor(),
            ledger.now());
    note(document);
    write(document, bytes);
    return document;
  }

  /** The documents of a case, oldest first. */
  @Transactional(readOnly = true)
  public List<Document> of(UUID caseId) {
    return jdbc.query(
        "select * from document where case_id = ? order by added_at, id", Documents::map, caseId);
  }

  /** One document of a case; empty when the case has none of this id. */
  @Transactional(readOnly = true)
  public Optional<Document> find(UUID caseId, UUID id) {
    return jdbc
        .query("select * from document where case_id = ? and id = ?", Documents::map, caseId, id)
        .stream()
        .findFirst();
  }

  /** What stands in a document, byte by byte as it was added. */
  @Transactional(readOnly = true)
  public InputStream content(Document document) {
    var bytes =
        jdbc.queryForObject(
            "select content from document_content where document_id = ?",
            byte[].class,
            document.id());
    return new ByteArrayInputStream(bytes);
  }

  private void note(Document document) {
    var details = new HashMap<String, Object>();
    details.put("documentId", document.id());
    details.put("name", document.name());
    details.put("mediaType", document.mediaType());
    details.put("size", document.size());
    details.put("sha256", document.sha256());
    details.put("description", document.description());
    ledger.append(
        document.caseId(), document.addedAt(), "DOCUMENT_ADDED", "A document was added.", details);
  }

  private void write(Document document, byte[] bytes) {
    jdbc.update(
        "insert into document (id, case_id, name, media_type, size, sha256, description, added_by,"
            + " added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        document.id(),
        document.caseId(),
        document.name(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.description(),
        document.addedBy(),
        document.addedAt().atOffset(UTC));
    jdbc.update(
        "insert into document_content (document_id, content) values (?, ?)", document.id(), bytes);
  }

  private byte[] read(InputStream content) {
    long most = settings.maxSize().toBytes();
    try {
      var bytes = content.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
      if (bytes.length > most) {
        var limit =
            "it is larger than "
                + settings.maxSize().toMegabytes()
                + " MB. Split it or make it smaller.";
        throw InvalidInput.in("file", limit);
      }
      return bytes;
    } catch (IOException e) {
      throw InvalidInput.in("file", "it did not arrive whole. Add it again.");
    }
  }

  private static Document map(ResultSet row, int n) throws SQLException {
    return new Document(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        row.getString("description"),
        row.getString("added_by"),
        CaseFileRow.instant(row, "added_at"));
  }
}
