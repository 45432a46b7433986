package org.recourse.risk.file;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.related.Origin;
import org.recourse.casefile.related.Referrals;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/**
 * What the case says that a report came from. It is read there and never copied, so that there is
 * one story and one log of who has read it.
 */
@Component
public class LinkedReport implements KeptBeside {

  private static final String STORY = "narrative";

  private final Referrals referrals;
  private final Answers answers;
  private final CaseFiles files;
  private final CaseAccess access;
  private final SignedOn person;

  LinkedReport(
      Referrals referrals, Answers answers, CaseFiles files, CaseAccess access, SignedOn person) {
    this.referrals = referrals;
    this.answers = answers;
    this.files = files;
    this.access = access;
    this.person = person;
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of(
        "linkedNumber", () -> referrals.originOf(caseId).map(Origin::number).orElse(""),
        "linkedNarrative", () -> storyOf(caseId).orElse(""));
  }

  /** The story the report came from; empty where there is none or this person may not read it. */
  public Optional<String> storyOf(UUID caseId) {
    return referrals.originOf(caseId).flatMap(this::story);
  }

  private Optional<String> story(Origin origin) {
    boolean allowed = access.maySee(files.get(origin.caseId()), person);
    access.log(origin.caseId(), person, "READ_LINKED_CASE", allowed);
    return allowed
        ? Optional.ofNullable(answers.of(origin.caseId()).get(STORY)).map(Object::toString)
        : Optional.empty();
  }
}
