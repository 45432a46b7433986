package org.recourse.engine.access;

import java.util.TreeSet;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.access.PeopleNamed;
import org.recourse.casefile.related.Referrals;
import org.recourse.engine.KeptAway;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever is named in a case is kept away from the cases that were opened from it, also when they
 * are named only afterwards. Nobody is let in again by this: a case may name people of its own.
 */
@Component
class NamedInReferred {

  private final Referrals referrals;
  private final NamedPeople named;
  private final KeptAway away;

  NamedInReferred(Referrals referrals, NamedPeople named, KeptAway away) {
    this.referrals = referrals;
    this.named = named;
    this.away = away;
  }

  @EventListener
  void named(PeopleNamed news) {
    for (var opened : referrals.openedFrom(news.caseId())) {
      var people = new TreeSet<>(named.of(opened));
      if (people.addAll(news.usernames())) {
        named.set(opened, people);
        away.refresh(opened);
      }
    }
  }
}
