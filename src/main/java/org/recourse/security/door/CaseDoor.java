package org.recourse.security.door;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.Groups;
import org.recourse.casefile.SignedOn;
import org.recourse.security.breakglass.GlassBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Who may open a case. Administrators look after the software and its users; being one opens no
 * case, because 45 CFR 164.502(b) asks for the minimum necessary.
 */
@Component
class CaseDoor implements CaseAccess {

  private static final String BY_BREAK_GLASS = "_BY_BREAK_GLASS";

  private static final Set<String> OVERSEERS = Set.of(Groups.SUPERVISORS, Groups.AUDITORS);

  private final Supplier<Map<String, CaseKind>> kinds;
  private final DoorLog log;
  private final GlassBook glass;
  private final Clock clock;

  CaseDoor(ObjectProvider<CaseKind> kinds, DoorLog log, GlassBook glass, Clock clock) {
    this.kinds =
        SingletonSupplier.of(
            () -> kinds.stream().collect(Collectors.toMap(CaseKind::flow, Function.identity())));
    this.log = log;
    this.glass = glass;
    this.clock = clock;
  }

  @Override
  public boolean maySee(CaseFile file, SignedOn person) {
    return person.isSystem() || holds(file, person, true);
  }

  @Override
  public boolean mayWorkOn(CaseFile file, SignedOn person) {
    return person.isSystem() || holds(file, person, false);
  }

  @Override
  public boolean mayReadLog(CaseFile file, SignedOn person) {
    var kind = kinds.get().get(file.kind());
    if (kind == null || !maySee(file, person)) {
      return false;
    }
    return kind.confined()
        ? kind.isWorkedOnBy(person.groups())
        : OVERSEERS.stream().anyMatch(person.groups()::contains);
  }

  @Override
  public void log(UUID caseId, SignedOn person, String action, boolean allowed) {
    var way = allowed && isByBreakGlass(caseId, person) ? BY_BREAK_GLASS : "";
    log.write(caseId, person.username(), action + way, allowed);
  }

  private boolean holds(CaseFile file, SignedOn person, boolean readingIsEnough) {
    var kind = kinds.get().get(file.kind());
    if (kind == null || log.isNamed(file.id(), person.username())) {
      return false;
    }
    return isOfRole(file, kind, person, readingIsEnough)
        || readingIsEnough && (isByBreakGlass(file.id(), person) || isLinkedToTheirs(file, person));
  }

  /** What was reported to a confined office is read there where it stands, so it is not copied. */
  private boolean isLinkedToTheirs(CaseFile file, SignedOn person) {
    var theirs =
        kinds.get().values().stream()
            .filter(kind -> kind.confined() && kind.isWorkedOnBy(person.groups()))
            .map(CaseKind::flow)
            .toList();
    return !theirs.isEmpty() && log.isLinkedTo(file.id(), theirs, person.username());
  }

  private static boolean isOfRole(
      CaseFile file, CaseKind kind, SignedOn person, boolean readingIsEnough) {
    var holders = readingIsEnough ? readersOf(kind) : kind.workers();
    if (file.confidentiality() == Confidentiality.RESTRICTED
        && holders.contains(Groups.SUPERVISORS)) {
      return person.groups().contains(Groups.SUPERVISORS);
    }
    return holders.stream().anyMatch(person.groups()::contains);
  }

  private boolean isByBreakGlass(UUID caseId, SignedOn person) {
    return person.groups().contains(Groups.AUDITORS)
        && glass.isOpen(caseId, person.username(), clock.instant());
  }

  private static Set<String> readersOf(CaseKind kind) {
    var readers = new HashSet<>(kind.workers());
    readers.addAll(kind.readers());
    if (!kind.confined()) {
      readers.add(Groups.AUDITORS);
    }
    return readers;
  }
}
