package org.recourse.risk.assess;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffDirectory;
import org.recourse.engine.KeptAway;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** Staff whom a risk case is about: they never see it, whatever their role. */
@Component
class InvolvedStaff implements KeptBeside {

  /** The field that names them. */
  static final String FIELD = "namedStaff";

  private final NamedPeople named;
  private final KeptAway away;
  private final StaffDirectory staff;
  private final SignedOn person;

  InvolvedStaff(NamedPeople named, KeptAway away, StaffDirectory staff, SignedOn person) {
    this.named = named;
    this.away = away;
    this.staff = staff;
    this.person = person;
  }

  /**
   * Keeps those whom a form names away; a form that names nobody changes nothing.
   *
   * @throws NotAllowedNow when the person who fills it in is one of them
   */
  void keepAway(UUID caseId, Map<String, Object> given) {
    if (!(given.get(FIELD) instanceof List<?> names)) {
      return;
    }
    Set<String> people = new TreeSet<>(named.of(caseId));
    names.forEach(name -> people.add(name.toString()));
    if (people.contains(person.username())) {
      throw new NotAllowedNow(
          "You are named in this case, so somebody else must see to it. Unclaim the task.");
    }
    if (!people.equals(named.of(caseId))) {
      named.set(caseId, people);
      away.refresh(caseId);
    }
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of(
        FIELD,
        () -> List.copyOf(named.of(caseId)),
        "staffChoices",
        () ->
            staff.everyone().stream()
                .map(member -> Map.of("label", member.displayName(), "value", member.username()))
                .toList());
  }
}
