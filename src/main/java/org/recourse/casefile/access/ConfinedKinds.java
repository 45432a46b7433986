package org.recourse.casefile.access;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.SignedOn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The kinds of case that exist for their own workers and readers alone. */
@Component
public class ConfinedKinds {

  private final Supplier<Set<CaseKind>> kinds;

  ConfinedKinds(ObjectProvider<CaseKind> kinds) {
    this.kinds =
        SingletonSupplier.of(
            () -> kinds.stream().filter(CaseKind::confined).collect(Collectors.toSet()));
  }

  /** Whether cases of this flow are confined. */
  public boolean has(String flow) {
    return kinds.get().stream().anyMatch(kind -> kind.flow().equals(flow));
  }

  /** The words of all confined flows. */
  public Set<String> flows() {
    return kinds.get().stream().map(CaseKind::flow).collect(Collectors.toSet());
  }

  /** The kinds of case that do not exist for this person. */
  public Set<CaseKind> closedTo(SignedOn person) {
    return kinds.get().stream()
        .filter(kind -> !person.isSystem() && !isOpenTo(kind, person))
        .collect(Collectors.toSet());
  }

  private static boolean isOpenTo(CaseKind kind, SignedOn person) {
    return kind.isWorkedOnBy(person.groups())
        || kind.readers().stream().anyMatch(person.groups()::contains);
  }
}
