package org.recourse.correspondence.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.documents.Documents;
import org.recourse.casefile.text.CanonicalJson;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.types.PrintedValues;
import org.recourse.correspondence.types.WrittenLetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What letters say, page by page. */
@Component
public class LetterContents {

  private final JdbcTemplate jdbc;
  private final Documents documents;

  LetterContents(JdbcTemplate jdbc, Documents documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  /** Keeps what a letter says now; what it said before is gone. */
  public void put(UUID id, WrittenLetter page, PrintedValues values, byte[] pdf) {
    jdbc.update(
        "insert into letter_content (letter_id, page, printed, pdf) values (?, ?, ?, ?) on conflict"
            + " (letter_id) do update set page = excluded.page, printed = excluded.printed, pdf ="
            + " excluded.pdf",
        id,
        page.source(),
        CanonicalJson.of(values.all()),
        pdf);
  }

  /** Its PDF; empty when it cannot be printed. */
  public Optional<byte[]> pdf(Letter letter) {
    if (letter.documentId() == null) {
      return jdbc
          .query(
              "select pdf from letter_content where letter_id = ? and pdf is not null",
              (row, n) -> row.getBytes(1),
              letter.id())
          .stream()
          .findFirst();
    }
    return documents
        .find(letter.caseId(), letter.documentId())
        .map(
            document -> {
              try {
                return documents.content(document).readAllBytes();
              } catch (IOException e) {
                throw new UncheckedIOException("A letter cannot be read", e);
              }
            });
  }

  /** What a reader sees. */
  public WrittenLetter page(Letter letter) {
    return WrittenLetter.of(one("page", letter.id()));
  }

  /** What was filled in. */
  public PrintedValues values(Letter letter) {
    Map<String, Object> printed = CanonicalJson.values(one("printed", letter.id()));
    return PrintedValues.restored(printed);
  }

  /** The hash of a PDF, in hexadecimal digits. */
  public static String sha256(byte[] pdf) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Forgets a letter that is kept as a document now. */
  public void forget(UUID id) {
    jdbc.update("delete from letter_content where letter_id = ?", id);
  }

  private String one(String column, UUID id) {
    return jdbc.queryForObject(
        "select " + column + " from letter_content where letter_id = ?", String.class, id);
  }
}
