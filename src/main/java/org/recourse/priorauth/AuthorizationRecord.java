package org.recourse.priorauth;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.Parties;
import org.recourse.forms.FlowRecord;
import org.recourse.priorauth.appeal.AppealSeries;
import org.recourse.priorauth.contact.ContactLog;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.paper.Checklist;
import org.recourse.priorauth.payer.Payers;
import org.recourse.priorauth.request.RequestCheck;
import org.recourse.priorauth.update.UpdateBook;
import org.recourse.priorauth.watch.WatchBook;
import org.springframework.stereotype.Component;

/** What a request has on record: people, answers, lists and the columns of its own. */
@Component
class AuthorizationRecord implements FlowRecord {

  private final CaseKind kind;
  private final Authorizations authorizations;
  private final AuthorizationTasks tasks;
  private final RequestCheck check;
  private final Surroundings surroundings;
  private final Payers payers;
  private final LineBook lines;
  private final Checklist checklist;
  private final ContactLog contacts;
  private final UpdateBook updates;
  private final AppealSeries appeals;
  private final WatchBook watches;
  private final Parties parties;
  private final Answers answers;

  AuthorizationRecord(
      CaseKind priorauthKind,
      Authorizations authorizations,
      AuthorizationTasks tasks,
      RequestCheck check,
      Surroundings surroundings,
      Payers payers,
      LineBook lines,
      Checklist checklist,
      ContactLog contacts,
      UpdateBook updates,
      AppealSeries appeals,
      WatchBook watches,
      Parties parties,
      Answers answers) {
    this.kind = priorauthKind;
    this.authorizations = authorizations;
    this.tasks = tasks;
    this.check = check;
    this.surroundings = surroundings;
    this.payers = payers;
    this.lines = lines;
    this.checklist = checklist;
    this.contacts = contacts;
    this.updates = updates;
    this.appeals = appeals;
    this.watches = watches;
    this.parties = parties;
    this.answers = answers;
  }

  @Override
  public CaseKind kind() {
    return kind;
  }

  @Override
  public String startForm() {
    return "request-authorization";
  }

  @Override
  public Map<String, String> openingProblems(Map<String, Object> given) {
    return check.problems(given);
  }

  @Override
  public Map<String, Object> begin(UUID caseId, Map<String, Object> given) {
    var payer = payers.get((String) given.get("payer"));
    Authorization request =
        authorizations.save(Authorization.of(caseId, given, payer.payerClass()));
    Map<String, Object> own = new LinkedHashMap<>(request.values());
    own.values().removeIf(Objects::isNull);
    own.put(LineBook.KEY, lines.begin(caseId, given.get(LineBook.KEY)));
    return own;
  }

  @Override
  public Map<String, Object> take(UUID caseId, String form, Map<String, Object> given) {
    return tasks.take(caseId, form, given);
  }

  @Override
  public Set<String> keptApart() {
    return Set.of(
        "contactPerson", "contactReference", "contactSaid", "contactProof", "appealForum");
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return surroundings.of(caseId);
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new LinkedHashMap<>();
    Map<UUID, Map<String, Object>> said = answers.ofAll(caseIds);
    Map<UUID, Map<String, Object>> people = parties.ofAll(caseIds);
    for (Authorization request : authorizations.findAllById(caseIds)) {
      Map<String, Object> values = new TreeMap<>(said.getOrDefault(request.caseId(), Map.of()));
      values.putAll(people.getOrDefault(request.caseId(), Map.of()));
      request.values().forEach((key, value) -> keep(values, key, value));
      all.put(request.caseId(), values);
    }
    Set<UUID> found = all.keySet();
    lines.ofAll(found).forEach((id, rows) -> all.get(id).put(LineBook.KEY, rows));
    checklist.ofAll(found).forEach((id, rows) -> all.get(id).put(Checklist.KEY, rows));
    contacts.ofAll(found).forEach((id, rows) -> all.get(id).put(ContactLog.KEY, rows));
    updates.ofAll(found).forEach((id, rows) -> all.get(id).put(UpdateBook.KEY, rows));
    appeals.ofAll(found).forEach((id, rows) -> all.get(id).put(AppealSeries.KEY, rows));
    watches.ofAll(found).forEach((id, values) -> all.get(id).putAll(values));
    return all;
  }

  private static void keep(Map<String, Object> values, String key, Object value) {
    if (value != null) {
      values.put(key, value);
    }
  }
}
