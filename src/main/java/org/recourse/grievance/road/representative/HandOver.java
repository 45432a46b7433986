package org.recourse.grievance.road.representative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Groups;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffMember;
import org.recourse.casefile.text.SafeText;
import org.recourse.grievance.road.OpenRoad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing a complaint over, with a note that tells the next person what happened, what comes next
 * and why. Each method is one transaction.
 */
@Service
@Transactional
public class HandOver {

  private static final int LONGEST_NOTE = 4_000;

  private final Representations representations;
  private final Succession succession;
  private final Colleagues colleagues;
  private final OpenRoad road;
  private final CaseFiles files;
  private final CaseAccess access;
  private final SignedOn person;

  HandOver(
      Representations representations,
      Succession succession,
      Colleagues colleagues,
      OpenRoad road,
      CaseFiles files,
      CaseAccess access,
      SignedOn person) {
    this.representations = representations;
    this.succession = succession;
    this.colleagues = colleagues;
    this.road = road;
    this.files = files;
    this.access = access;
    this.person = person;
  }

  /**
   * Hands over one case: supervisors any, representatives their own.
   *
   * @throws InvalidInput when the note is missing, or the colleague can't take it
   * @throws NotYours when it is somebody else's to hand over
   * @throws NotAllowedNow when the case is closed, or theirs already
   */
  public HandOverResult handOver(UUID caseId, String username, String note) {
    CaseFile file = road.hold(caseId);
    Optional<Representation> before = representations.findById(caseId);
    mayHandOver(before);
    SafeText.require("reason", note, LONGEST_NOTE);
    StaffMember successor = colleagues.get("username", username);
    if (before.filter(now -> now.username().equals(successor.username())).isPresent()) {
      throw new NotAllowedNow(
          "This colleague is the representative of the case already. Nothing was changed.");
    }
    colleagues
        .objection(file, successor)
        .ifPresent(
            why -> {
              throw InvalidInput.in("username", why);
            });
    return HandOverResult.done(
        file, successor.username(), succession.pass(file, before, successor, note));
  }

  /**
   * Hands over every open case of somebody, e.g. who is absent. A case that the successor can't
   * take stays where it is and says why; one that the supervisor may not see stays unmentioned.
   *
   * @throws NotYours when anybody but a supervisor asks for it
   */
  public List<HandOverResult> handOverAll(String from, String to, String note) {
    if (!isSupervisor()) {
      throw new NotYours("Only a supervisor hands over all cases of somebody. Ask one to do it.");
    }
    SafeText.require("reason", note, LONGEST_NOTE);
    SafeText.require("from", from, 200);
    StaffMember successor = colleagues.get("to", to);
    if (successor.username().equals(from.strip())) {
      throw InvalidInput.in("to", "these are their own cases. Choose somebody else.");
    }
    List<HandOverResult> results = new ArrayList<>();
    for (Representation listed : representations.openCasesOf(from.strip())) {
      CaseFile file = files.getHeld(listed.caseId());
      Optional<Representation> before = representations.findById(file.id());
      if (file.isOpen() && before.filter(now -> isOf(now, listed)).isPresent() && opens(file)) {
        results.add(pass(file, before, successor, note));
      }
    }
    return results;
  }

  /** Takes a case from a representative who turned out to be named in it; it is the caller's. */
  public void takeFromNamed(UUID caseId, Set<String> people) {
    representations
        .findById(caseId)
        .filter(now -> people.contains(now.username()))
        .ifPresent(
            named ->
                succession.pass(
                    road.hold(caseId),
                    Optional.of(named),
                    colleagues.get("username", person.username()),
                    "The former representative is named in the complaint."));
  }

  private HandOverResult pass(
      CaseFile file, Optional<Representation> before, StaffMember successor, String note) {
    return colleagues
        .objection(file, successor)
        .map(why -> HandOverResult.left(file, before.orElseThrow().username(), why))
        .orElseGet(
            () ->
                HandOverResult.done(
                    file, successor.username(), succession.pass(file, before, successor, note)));
  }

  private void mayHandOver(Optional<Representation> now) {
    boolean own = now.filter(one -> one.username().equals(person.username())).isPresent();
    if (!own && !isSupervisor()) {
      throw new NotYours(
          now.isPresent()
              ? "Somebody else is the representative of this case. They or a supervisor can hand it"
                  + " over."
              : "This case has no representative yet: whoever claims its triage first becomes it. A"
                  + " supervisor can choose somebody.");
    }
  }

  private boolean isSupervisor() {
    return person.groups().contains(Groups.SUPERVISORS);
  }

  private boolean opens(CaseFile file) {
    boolean allowed = access.mayWorkOn(file, person);
    access.log(file.id(), person, "HAND_OVER", allowed);
    return allowed;
  }

  private static boolean isOf(Representation now, Representation listed) {
    return now.username().equals(listed.username());
  }
}
