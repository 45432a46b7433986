package org.recourse.priorauth.update;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.springframework.stereotype.Component;

/** Keeps what payers must be told about requests they have, and whether they were. */
@Component
public class UpdateBook {

  /** The key of the updates on record. */
  public static final String KEY = "requestUpdates";

  private static final String PERSON = "PERSON";
  private static final String SYSTEM = "SYSTEM";

  private final Updates updates;
  private final CaseFiles files;
  private final SignedOn person;
  private final Clock clock;

  UpdateBook(Updates updates, CaseFiles files, SignedOn person, Clock clock) {
    this.updates = updates;
    this.files = files;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Adds a change that nobody has told yet.
   *
   * @param message what is different, in words for whoever tells it
   */
  public void changed(UUID caseId, String message) {
    add(caseId, UpdateKind.CHANGE, message, update -> {});
  }

  /**
   * Adds an answer that nobody has told yet.
   *
   * @param files the papers of the case file that go along
   */
  public void answered(UUID caseId, String message, List<UUID> files) {
    String ids = files.stream().map(UUID::toString).collect(Collectors.joining(","));
    add(caseId, UpdateKind.ANSWER, message, update -> update.files = ids.isEmpty() ? null : ids);
  }

  /** Adds an answer that a person has given the payer. */
  public void answeredByPerson(UUID caseId, String message) {
    add(caseId, UpdateKind.ANSWER, message, update -> update.toldBy = PERSON);
  }

  /** What nobody has told the payer yet, in order. */
  public List<Untold> untold(UUID caseId) {
    return of(caseId).stream()
        .filter(update -> update.toldBy == null)
        .map(update -> new Untold(update.position, update.kind, update.message))
        .toList();
  }

  /** Whether there was anything to tell at all. */
  public boolean isAny(UUID caseId) {
    return !of(caseId).isEmpty();
  }

  /** The payer's system has what was untold up to this one, or must be taken to have it. */
  public void wentOut(UUID caseId, int newest) {
    change(caseId, newest, update -> update.toldBy = SYSTEM);
  }

  /** The payer's system does not take what is untold up to this one. */
  public void stopped(UUID caseId, int newest, String obstacle) {
    change(caseId, newest, update -> update.obstacle = obstacle);
  }

  /** A person has told the payer all that was untold. */
  public void toldByPerson(UUID caseId) {
    change(caseId, Integer.MAX_VALUE, update -> update.toldBy = PERSON);
  }

  /** Why the payer's system took none the last time; null where nothing stood in the way. */
  public String obstacle(UUID caseId) {
    return of(caseId).stream()
        .map(update -> update.obstacle)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** What is on record of a case. */
  public List<Map<String, Object>> valuesOf(UUID caseId) {
    return of(caseId).stream().map(Update::values).toList();
  }

  /** The same for several cases; cases without any are left out. */
  public Map<UUID, List<Map<String, Object>>> ofAll(Collection<UUID> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : updates.findByCaseIdInOrderByPosition(caseIds).stream()
            .collect(
                Collectors.groupingBy(
                    update -> update.caseId,
                    HashMap::new,
                    Collectors.mapping(Update::values, Collectors.toList())));
  }

  private List<Update> of(UUID caseId) {
    return updates.findByCaseIdInOrderByPosition(List.of(caseId));
  }

  private void add(UUID caseId, UpdateKind kind, String message, Consumer<Update> more) {
    files.getHeld(caseId);
    Update update = new Update();
    update.caseId = caseId;
    update.position = of(caseId).size() + 1;
    update.kind = kind;
    update.message = message;
    update.madeBy = person.username();
    update.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    more.accept(update);
    updates.save(update);
  }

  private void change(UUID caseId, int newest, Consumer<Update> how) {
    files.getHeld(caseId);
    List<Update> untold =
        of(caseId).stream()
            .filter(update -> update.toldBy == null && update.position <= newest)
            .toList();
    untold.forEach(how);
    updates.saveAll(untold);
  }
}
