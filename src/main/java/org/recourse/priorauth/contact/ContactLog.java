package org.recourse.priorauth.contact;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.springframework.stereotype.Component;

/** The call log of each case. Lines are added, never changed. */
@Component
public class ContactLog {

  /** The key of the log on record and in forms. */
  public static final String KEY = "payerContacts";

  private final PayerContacts contacts;
  private final CaseFiles files;
  private final SignedOn person;
  private final Clock clock;

  ContactLog(PayerContacts contacts, CaseFiles files, SignedOn person, Clock clock) {
    this.contacts = contacts;
    this.files = files;
    this.person = person;
    this.clock = clock;
  }

  /** Adds a line, now; returns the whole log as kept. */
  public List<Map<String, Object>> add(UUID caseId, ContactKind kind, Talk talk) {
    files.getHeld(caseId);
    PayerContact contact = new PayerContact();
    contact.caseId = caseId;
    contact.position = contacts.countByCaseId(caseId) + 1;
    contact.kind = kind;
    contact.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    contact.by = person.username();
    contact.person = talk.person();
    contact.reference = talk.reference();
    contact.said = talk.said();
    contact.proof = talk.proof();
    contacts.save(contact);
    return ofAll(List.of(caseId)).get(caseId);
  }

  /** The log of a case as rows of a form, in words. */
  public List<Map<String, Object>> told(UUID caseId) {
    return contacts.findByCaseIdInOrderByPosition(List.of(caseId)).stream()
        .map(PayerContact::told)
        .toList();
  }

  /** The log of each case; cases without any line are left out. */
  public Map<UUID, List<Map<String, Object>>> ofAll(Collection<UUID> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : contacts.findByCaseIdInOrderByPosition(caseIds).stream()
            .collect(
                Collectors.groupingBy(
                    contact -> contact.caseId,
                    HashMap::new,
                    Collectors.mapping(PayerContact::values, Collectors.toList())));
  }
}
