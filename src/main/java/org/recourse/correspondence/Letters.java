package org.recourse.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.text.SafeText;
import org.recourse.correspondence.desk.LetterDesk;
import org.recourse.correspondence.log.LetterContents;
import org.recourse.correspondence.log.LetterEntry;
import org.recourse.correspondence.log.LetterLog;
import org.recourse.correspondence.log.LetterNews;
import org.recourse.correspondence.templates.LetterTemplates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of each case: writing, reading and finding them. */
@Service
public class Letters {

  private static final int LONGEST_PURPOSE = 100;

  private final LetterDesk desk;
  private final LetterTemplates templates;
  private final LetterLog log;
  private final LetterEntry entry;
  private final LetterContents contents;
  private final LetterNews news;
  private final SignedOn person;

  Letters(
      LetterDesk desk,
      LetterTemplates templates,
      LetterLog log,
      LetterEntry entry,
      LetterContents contents,
      LetterNews news,
      SignedOn person) {
    this.desk = desk;
    this.templates = templates;
    this.log = log;
    this.entry = entry;
    this.contents = contents;
    this.news = news;
    this.person = person;
  }

  /** The day that stands on a letter composed now: today, where the hospital is. */
  public LocalDate today() {
    return desk.today();
  }

  /** The language to write in: the one they want where the letter is there in it, else English. */
  public String languageFor(String type, String wanted) {
    return wanted != null && templates.languagesOf(type).contains(wanted) ? wanted : "en";
  }

  /**
   * A letter as it would be, to be read before it goes. Nothing is kept.
   *
   * @throws org.recourse.casefile.InvalidInput when the type, the language or a field is not one of
   *     the letter's
   * @throws org.recourse.correspondence.print.UnprintableLetter naming the characters that no font
   *     carries
   */
  @Transactional(readOnly = true)
  public Preview preview(LetterOrder order) {
    var composed = desk.compose(order);
    if (composed.unprintable() != null) {
      throw composed.unprintable();
    }
    return new Preview(
        composed.type().title(),
        composed.pdf(),
        composed.gaps(),
        composed.readingLevel(),
        composed.noticesLeftOut());
  }

  /**
   * Writes a letter and enters it into the log: ready when it is whole, else as a draft with its
   * gaps. A letter for the same purpose that has not gone yet is replaced; one that has stays, and
   * is handed back as it is.
   *
   * @param purpose what it is for within its case, e.g. {@code status-2}
   * @throws org.recourse.casefile.InvalidInput when the type, the language or a field is not one of
   *     the letter's
   * @throws NotAllowedNow while the former one is being sent
   */
  @Transactional
  public Letter compose(String purpose, LetterOrder order) {
    SafeText.require("purpose", purpose, LONGEST_PURPOSE);
    var known = log.lock(order.caseId(), purpose);
    if (known.filter(letter -> letter.state().isGone() || letter.queuedAt() != null).isPresent()) {
      return known.get();
    }
    if (known.isPresent() && !log.isFree(known.get().id())) {
      throw new NotAllowedNow("This letter is being sent just now. Look again in a minute.");
    }
    var composed = desk.compose(order);
    var id =
        entry.write(
            purpose,
            order,
            composed.type().title(),
            composed.pdf() == null ? "" : LetterContents.sha256(composed.pdf()),
            composed.readingLevel().said(),
            composed.gaps(),
            person.username(),
            news.now());
    contents.put(id, composed.letter(), composed.values(), composed.pdf());
    var letter = log.get(id);
    news.tell(letter, "LETTER_COMPOSED", "A letter was composed.");
    return letter;
  }

  /** The letters of a case, oldest first. */
  @Transactional(readOnly = true)
  public List<Letter> of(UUID caseId) {
    return log.of(caseId);
  }

  /** What the letters of a case lack that the gate has stopped, in sentences, each once. */
  @Transactional(readOnly = true)
  public List<String> lacking(UUID caseId) {
    return log.of(caseId).stream()
        .filter(letter -> letter.state() == LetterState.DRAFT)
        .flatMap(letter -> letter.gaps().stream())
        .map(gap -> gap.sentence())
        .distinct()
        .toList();
  }

  /**
   * One letter.
   *
   * @throws LetterNotFound when there is none of this id
   */
  @Transactional(readOnly = true)
  public Letter get(UUID id) {
    return log.get(id);
  }

  /** Its PDF; empty when it cannot be printed. */
  @Transactional(readOnly = true)
  public Optional<byte[]> pdf(UUID id) {
    return contents.pdf(log.get(id));
  }
}
