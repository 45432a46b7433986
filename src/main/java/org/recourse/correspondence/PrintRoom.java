package org.recourse.correspondence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.correspondence.desk.BatchPages;
import org.recourse.correspondence.desk.CounselHold;
import org.recourse.correspondence.desk.LetterSettlement;
import org.recourse.correspondence.log.LetterLog;
import org.recourse.correspondence.log.LetterNews;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where paper letters are printed together, once; a batch can be printed again. */
@Service
@Transactional
public class PrintRoom {

  private final JdbcTemplate jdbc;
  private final LetterLog log;
  private final LetterSettlement settlement;
  private final BatchPages pages;
  private final LetterNews news;
  private final CounselHold counsel;
  private final CaseFiles files;
  private final CaseAccess access;
  private final SignedOn person;

  PrintRoom(
      JdbcTemplate jdbc,
      LetterLog log,
      LetterSettlement settlement,
      BatchPages pages,
      LetterNews news,
      CounselHold counsel,
      CaseFiles files,
      CaseAccess access,
      SignedOn person) {
    this.jdbc = jdbc;
    this.log = log;
    this.settlement = settlement;
    this.pages = pages;
    this.news = news;
    this.counsel = counsel;
    this.files = files;
    this.access = access;
    this.person = person;
  }

  /**
   * Takes every letter that waits into a new batch and marks it as sent; two people who do so at
   * once never get the same letter. Letters of cases that this person may not see wait for a
   * colleague, those that counsel holds for counsel.
   *
   * @return empty when no letter waits
   */
  public Optional<PrintBatch> print() {
    var waiting =
        jdbc.queryForList(
            "select id from letter_log where queued_at is not null and batch_id is null and state ="
                + " 'READY' order by case_id, id for update skip locked",
            UUID.class);
    waiting.removeIf(id -> !maySee(log.get(id)) || counsel.keeps(log.get(id)));
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    var batch = new PrintBatch(UUID.randomUUID(), waiting.size(), person.username(), news.now());
    var at = batch.printedAt().atOffset(ZoneOffset.UTC);
    jdbc.update(
        "insert into letter_batch (id, letters, printed_by, printed_at) values (?, ?, ?, ?)",
        batch.id(),
        batch.letters(),
        batch.printedBy(),
        at);
    jdbc.update(
        "update letter_log set state = 'SENT', batch_id = ?, sent_at = ?, sent_by = ? where id ="
            + " any (?)",
        batch.id(),
        at,
        batch.printedBy(),
        waiting.toArray(UUID[]::new));
    waiting.forEach(id -> settlement.settle(log.get(id)));
    return Optional.of(batch);
  }

  private boolean maySee(Letter letter) {
    return person.isSystem() || access.maySee(files.get(letter.caseId()), person);
  }

  /** The batches, youngest first, at most a hundred. */
  @Transactional(readOnly = true)
  public List<PrintBatch> batches() {
    return jdbc.query(
        "select * from letter_batch order by printed_at desc, id limit 100",
        (row, n) ->
            new PrintBatch(
                row.getObject("id", UUID.class),
                row.getInt("letters"),
                row.getString("printed_by"),
                row.getObject("printed_at", OffsetDateTime.class).toInstant()));
  }

  /** How many letters wait to be printed. */
  @Transactional(readOnly = true)
  public int waiting() {
    return jdbc.queryForObject(
        "select count(*) from letter_log where queued_at is not null and batch_id is null and state"
            + " = 'READY'",
        Integer.class);
  }

  /**
   * All letters of a batch in one PDF: a cover list, then each letter on sheets of its own.
   *
   * @throws InvalidInput when there is no such batch
   * @throws NotYours when it holds a letter of a case that this person may not see
   */
  @Transactional(readOnly = true)
  public byte[] pdf(UUID batchId) {
    var letters =
        jdbc
            .queryForList(
                "select id from letter_log where batch_id = ? order by case_id, id",
                UUID.class,
                batchId)
            .stream()
            .map(log::get)
            .toList();
    if (letters.isEmpty()) {
      throw InvalidInput.in("batch", "there is no such batch. List the batches.");
    }
    letters.forEach(this::showTo);
    return pages.of(letters);
  }

  private void showTo(Letter letter) {
    if (person.isSystem()) {
      return;
    }
    var allowed = maySee(letter);
    access.log(letter.caseId(), person, "PRINT_LETTER", allowed);
    if (!allowed) {
      throw new NotYours("This batch holds a letter you may not see. Ask a colleague.");
    }
  }
}
