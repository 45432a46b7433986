package org.recourse.correspondence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.SignedOn;
import org.recourse.correspondence.Dispatch.Result;
import org.recourse.correspondence.desk.CounselHold;
import org.recourse.correspondence.desk.Envelopes;
import org.recourse.correspondence.desk.LetterSettlement;
import org.recourse.correspondence.log.LetterClaims;
import org.recourse.correspondence.log.LetterContents;
import org.recourse.correspondence.log.LetterLog;
import org.recourse.correspondence.log.LetterNews;
import org.recourse.correspondence.mailroom.LetterBusy;
import org.recourse.correspondence.mailroom.Mailroom;
import org.recourse.correspondence.mailroom.MailroomDown;
import org.recourse.correspondence.mailroom.MailroomRefused;
import org.recourse.correspondence.mailroom.MailroomUnsure;
import org.recourse.correspondence.types.Gap;
import org.recourse.correspondence.types.LetterGate;
import org.recourse.correspondence.types.LetterTypes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends letters. Called by a step of a process, never by a person's request: handing over may take
 * a while and may have to be tried again.
 */
@Service
public class LetterDispatch {

  private final LetterLog log;
  private final LetterContents contents;
  private final LetterClaims claims;
  private final LetterGate gate;
  private final LetterTypes types;
  private final Envelopes envelopes;
  private final ObjectProvider<Mailroom> mailroom;
  private final LetterSettlement settlement;
  private final LetterNews news;
  private final CounselHold counsel;
  private final SignedOn person;

  LetterDispatch(
      LetterLog log,
      LetterContents contents,
      LetterClaims claims,
      LetterGate gate,
      LetterTypes types,
      Envelopes envelopes,
      ObjectProvider<Mailroom> mailroom,
      LetterSettlement settlement,
      LetterNews news,
      CounselHold counsel,
      SignedOn person) {
    this.log = log;
    this.contents = contents;
    this.claims = claims;
    this.gate = gate;
    this.types = types;
    this.envelopes = envelopes;
    this.mailroom = mailroom;
    this.settlement = settlement;
    this.news = news;
    this.counsel = counsel;
    this.person = person;
  }

  /**
   * Sends a letter that was composed in an earlier transaction; one that was sent before is not
   * sent again. What became of it stands on the timeline, once.
   *
   * @throws MailroomDown when the mailroom cannot take it now; nothing was sent, try again later
   * @throws LetterBusy when somebody hands it over just now; try again later
   * @throws LetterNotFound when there is none of this id
   */
  @Transactional
  public Dispatch send(UUID id) {
    var letter = log.get(id);
    if (letter.state() == LetterState.READY) {
      var gaps = look(letter);
      if (!gaps.isEmpty()) {
        log.returnToDraft(id, gaps);
      } else if (log.isFree(id) && counsel.keeps(letter)) {
        counsel.hold(letter);
      } else if (letter.channel() == Channel.PAPER) {
        queue(letter);
      } else {
        handOver(letter);
      }
      letter = log.get(id);
    }
    settlement.settle(letter);
    return result(letter);
  }

  private List<Gap> look(Letter letter) {
    var pdf = contents.pdf(letter);
    if (pdf.isEmpty() || !LetterContents.sha256(pdf.get()).equals(letter.sha256())) {
      return List.of(
          new Gap("letter", "The letter is not what was composed. Compose it once more."));
    }
    if (letter.documentId() != null) {
      return List.of();
    }
    return gate.check(types.get(letter.type()), contents.values(letter), contents.page(letter));
  }

  private void queue(Letter letter) {
    if (letter.queuedAt() == null) {
      log.change(
          letter.id(),
          Set.of(LetterState.READY),
          "queued_at = ?, queued_by = ?",
          news.now(),
          person.username());
    }
  }

  private void handOver(Letter letter) {
    switch (claims.claim(letter.id())) {
      case TAKEN -> throw new LetterBusy(letter.id());
      case LEFT_OPEN -> leftOpen(letter);
      case OURS -> post(letter);
      case MOVED -> {}
    }
  }

  private void leftOpen(Letter letter) {
    var knowledge = mailroom.getObject().knows(letter.key());
    claims.settle(letter.id(), knowledge);
    if (knowledge == Mailroom.Knowledge.NOT_TAKEN) {
      if (counsel.keeps(letter)) {
        counsel.hold(letter);
      } else {
        handOver(letter);
      }
    }
  }

  private void post(Letter letter) {
    try {
      mailroom.getObject().post(envelopes.of(letter));
      claims.sent(letter.id());
    } catch (MailroomRefused refused) {
      claims.failed(letter.id(), "REFUSED");
    } catch (MailroomUnsure unsure) {
      claims.settle(letter.id(), Mailroom.Knowledge.UNKNOWN);
    } catch (MailroomDown down) {
      claims.giveBack(letter.id());
      throw down;
    }
  }

  private static Dispatch result(Letter letter) {
    return switch (letter.state()) {
      case SENT, DELIVERED -> Dispatch.of(Result.SENT);
      case HELD -> Dispatch.of(Result.HELD);
      case FAILED -> Dispatch.of(Result.FAILED);
      case DRAFT -> new Dispatch(Result.INCOMPLETE, letter.gaps());
      case READY -> Dispatch.of(Result.QUEUED);
    };
  }
}
