package org.recourse.casefile;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.recourse.casefile.access.PeopleNamed;
import org.recourse.casefile.text.SafeText;
import org.recourse.casefile.timeline.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff whom a complaint is about: they never see, claim or decide the case. */
@Service
@Transactional
public class NamedPeople {

  private final JdbcTemplate jdbc;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;

  NamedPeople(JdbcTemplate jdbc, Ledger ledger, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.events = events;
  }

  /** The sign-in names of those named in a case. */
  @Transactional(readOnly = true)
  public Set<String> of(UUID caseId) {
    return new TreeSet<>(
        jdbc.queryForList(
            "select username from named_person where case_id = ?", String.class, caseId));
  }

  /**
   * Names exactly these people, with an entry in the timeline; does nothing when they are named
   * already.
   */
  public void set(UUID caseId, Set<String> usernames) {
    usernames.forEach(username -> SafeText.require("people", username, 200));
    var named = new TreeSet<>(usernames);
    if (named.equals(of(caseId))) {
      return;
    }
    ledger.append(
        caseId,
        ledger.now(),
        "PEOPLE_NAMED",
        "The people complained of were named; they can't see this case.",
        Map.of("usernames", named));
    jdbc.update("delete from named_person where case_id = ?", caseId);
    jdbc.update(
        "insert into named_person (case_id, username) select ?, unnest(?::text[])",
        caseId,
        named.toArray(String[]::new));
    events.publishEvent(new PeopleNamed(caseId, named));
  }
}
