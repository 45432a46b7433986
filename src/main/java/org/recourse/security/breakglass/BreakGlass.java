package org.recourse.security.breakglass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Groups;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.text.SafeText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case that is shut to an auditor: for reading, for some hours, when one of those who hold
 * the case agrees. Nothing tells whoever asks whether there is a case at all.
 */
@Service
@Transactional
public class BreakGlass {

  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_NUMBER = 40;

  private final GlassBook book;
  private final BreakGlassSettings settings;
  private final CaseFiles files;
  private final CaseAccess access;
  private final NamedPeople named;
  private final Timeline timeline;
  private final SignedOn person;
  private final Clock clock;

  BreakGlass(
      GlassBook book,
      BreakGlassSettings settings,
      CaseFiles files,
      CaseAccess access,
      NamedPeople named,
      Timeline timeline,
      SignedOn person,
      Clock clock) {
    this.book = book;
    this.settings = settings;
    this.files = files;
    this.access = access;
    this.named = named;
    this.timeline = timeline;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Notes that an auditor wants to read the case of this number, whether or not there is one.
   *
   * @throws NotYours when whoever asks is no auditor
   * @throws NotAllowedNow when they may see the case already
   */
  public void ask(String number, String reason) {
    if (!person.groups().contains(Groups.AUDITORS)) {
      throw new NotYours("Auditors ask for a case that is shut to them. Ask one of them.");
    }
    SafeText.require("number", number, LONGEST_NUMBER);
    SafeText.require("reason", reason, LONGEST_REASON);
    var file = files.findByNumber(number).orElse(null);
    if (file != null && access.maySee(file, person)) {
      throw new NotAllowedNow("You may see this case already. Open it.");
    }
    var now = now();
    var id = UUID.randomUUID();
    var caseId = file == null ? null : file.id();
    var until = now.plus(settings.waits());
    book.add(
        new Glass(
            id, number, caseId, person.username(), reason, now, until, null, null, null, null));
    if (file != null) {
      tell(file, "BREAK_GLASS_ASKED", "An auditor asked to read the case.", id, "reason", reason);
      access.log(file.id(), person, "ASK_BREAK_GLASS", false);
    }
  }

  /**
   * Opens the case to whoever asked.
   *
   * @param hours how long; null for the usual time
   * @throws NotAllowedNow when it is decided or lapsed, or whoever asked is named in the case
   */
  public void confirm(UUID id, Integer hours) {
    var glass = waiting(id);
    var open = hours == null ? settings.open() : Duration.ofHours(hours);
    if (open.compareTo(Duration.ZERO) <= 0 || open.compareTo(settings.longest()) > 0) {
      throw InvalidInput.in(
          "hours", "it must be between 1 and " + settings.longest().toHours() + ".");
    }
    if (named.of(glass.caseId()).contains(glass.askedBy())) {
      throw new NotAllowedNow("Whoever asks is named in the case: it never opens to them.");
    }
    var until = now().plus(open);
    book.confirm(id, person.username(), now(), until);
    var file = files.get(glass.caseId());
    tell(file, "BREAK_GLASS_OPENED", "The case is open to an auditor.", id, "until", until);
    access.log(file.id(), person, "CONFIRM_BREAK_GLASS", true);
  }

  /**
   * Leaves the case shut.
   *
   * @throws NotAllowedNow when it is decided or lapsed
   */
  public void refuse(UUID id, String reason) {
    SafeText.require("reason", reason, LONGEST_REASON);
    var glass = waiting(id);
    book.refuse(id, person.username(), now(), reason);
    var file = files.get(glass.caseId());
    tell(file, "BREAK_GLASS_REFUSED", "An auditor's request was refused.", id, "reason", reason);
    access.log(file.id(), person, "REFUSE_BREAK_GLASS", true);
  }

  /**
   * Shuts the case again before its time, by whoever asked or whoever holds it.
   *
   * @throws NotAllowedNow when it is not open
   */
  public void end(UUID id) {
    var glass = mine(id);
    if (glass.stateAt(now()) != GlassState.OPEN) {
      throw new NotAllowedNow("This request is not open. List the requests to see where it is.");
    }
    book.end(id, person.username(), now());
    var file = files.get(glass.caseId());
    tell(file, "BREAK_GLASS_ENDED", "The case is shut to the auditor again.", id, "early", true);
    access.log(file.id(), person, "END_BREAK_GLASS", true);
  }

  /** What this person asked for, and what waits or is open in the cases they hold. */
  @Transactional(readOnly = true)
  public List<GlassRequest> list() {
    var now = now();
    var all =
        new ArrayList<>(
            book.alive(now).stream()
                .filter(this::isHeldByMe)
                .map(glass -> GlassRequest.forHolder(glass, now))
                .toList());
    book.askedBy(person.username()).forEach(own -> all.add(GlassRequest.forAsker(own, now)));
    return all;
  }

  private Glass waiting(UUID id) {
    var glass = book.hold(id).filter(this::isHeldByMe).orElseThrow(NoSuchGlass::new);
    if (glass.stateAt(now()) != GlassState.WAITING) {
      throw new NotAllowedNow("This request waits no longer. List the requests that do.");
    }
    return glass;
  }

  private Glass mine(UUID id) {
    return book.hold(id)
        .filter(glass -> isAskedByMe(glass) || isHeldByMe(glass))
        .orElseThrow(NoSuchGlass::new);
  }

  private boolean isAskedByMe(Glass glass) {
    return glass.askedBy().equals(person.username());
  }

  private boolean isHeldByMe(Glass glass) {
    return glass.caseId() != null
        && !isAskedByMe(glass)
        && access.mayWorkOn(files.get(glass.caseId()), person);
  }

  private void tell(CaseFile file, String type, String summary, UUID id, String key, Object value) {
    timeline.record(file.id(), type, summary, Map.of("request", id, key, value));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
