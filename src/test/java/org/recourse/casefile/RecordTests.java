package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.casefile.CaseFileRoom.GARDENING;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.casefile.audit.Finding;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.documents.Notes;
import org.recourse.casefile.related.Referrals;
import org.recourse.casefile.related.RelatedCase;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.casefile.related.Relation;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;

/** What was said is kept as it was said. */
@CaseFileTest
class RecordTests {

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private Timeline timeline;
  @Autowired private Answers answers;
  @Autowired private Parties parties;
  @Autowired private NamedPeople named;
  @Autowired private Notes notes;
  @Autowired private RelatedCases related;
  @Autowired private Referrals referrals;
  @Autowired private Verification verification;
  private UUID id;

  @BeforeEach
  void a_case() {
    id = open();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " leading and trailing \t\n",
        "'; drop table answer; --",
        "${''.getClass()} #{1+1} {{7*7}} <%= 1 %>",
        "<script>alert('x')</script>",
        "=cmd|'/c calc'!A0",
        "e\u0301 is not \u00e9, \ud83d\ude00, \u202e, \ufeff, \uffff",
        "\u0001\u001f\u007f",
        "\\u0000 \\ \" /",
        "null"
      })
  void a_text_comes_back_exactly_as_typed(String text) {
    answers.put(id, Map.of("narrative", text));
    parties.put(id, Map.of("patientName", text));
    var changes = Map.of("narrative", text, "patientName", text);
    timeline.record(
        id, "COMPLAINT_RECORDED", "A complaint was recorded.", Map.of("changes", changes));
    var note = notes.add(id, "Note: " + text);

    assertThat(answers.of(id)).containsEntry("narrative", text);
    assertThat(parties.of(id)).containsEntry("patientName", text);
    assertThat(timeline.of(id).get(1).details()).containsEntry("changes", changes);
    assertThat(timeline.of(id).get(2)).isEqualTo(note);
    assertThat(verification.verify().findings())
        .extracting(Finding::number)
        .doesNotContain(files.get(id).number());
  }

  @Test
  void a_text_that_no_database_can_hold_is_refused_by_name() {
    for (var text : List.of("a\u0000b", "\ud83d", "\ude00x")) {
      assertThatThrownBy(() -> answers.put(id, Map.of("narrative", List.of(Map.of("a", text)))))
          .isInstanceOfSatisfying(
              InvalidInput.class, e -> assertThat(e.fields()).containsKey("narrative"));
      assertThatThrownBy(() -> parties.put(id, Map.of("patientName", text)))
          .isInstanceOf(InvalidInput.class);
      assertThatThrownBy(() -> notes.add(id, text)).isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void values_keep_their_kind_and_null_removes() {
    var issues = List.of(Map.of("severity", 2, "category", "CARE"), Map.of("severity", 0));
    answers.put(
        id,
        Map.of("issues", issues, "loss", 12.50, "exact", new BigDecimal("1.10"), "injured", false));
    answers.put(id, nothing("injured"));

    assertThat(answers.of(id))
        .containsEntry("issues", issues)
        .containsEntry("loss", new BigDecimal("12.5"))
        .containsEntry("exact", new BigDecimal("1.10"))
        .doesNotContainKey("injured");
  }

  @Test
  void people_are_kept_apart_and_read_together() {
    parties.put(
        id,
        Map.of(
            "patientName", "Ada", "complainantRelation", "DAUGHTER", "proofOfAuthority", "NONE"));
    parties.put(id, Map.of("patientBirthDate", "1950-01-01"));
    parties.put(id, nothing("proofOfAuthority"));

    assertThat(parties.of(id))
        .containsOnlyKeys("patientName", "patientBirthDate", "complainantRelation");
    assertThat(Parties.KEYS)
        .accepts("patientName", "complainantPhone", "proofOfAuthority")
        .rejects("narrative");
    assertThatThrownBy(() -> parties.put(id, Map.of("narrative", "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void naming_the_same_people_again_is_no_news() {
    named.set(id, Set.of("zoe", "amir"));
    named.set(id, Set.of("amir", "zoe"));
    named.set(id, Set.of("zoe"));

    assertThat(named.of(id)).containsExactly("zoe");
    assertThat(timeline.of(id))
        .extracting(TimelineEntry::type)
        .filteredOn("PEOPLE_NAMED"::equals)
        .hasSize(2);
  }

  @Test
  void a_link_is_seen_from_both_sides() {
    var other = open();

    related.relate(id, other, Relation.DUPLICATE);

    assertThat(related.of(id)).extracting(RelatedCase::caseId).containsExactly(other);
    assertThat(related.of(other)).extracting(RelatedCase::caseId).containsExactly(id);
    assertThatThrownBy(() -> related.relate(other, id, Relation.OTHER))
        .isInstanceOf(NotAllowedNow.class);
    assertThatThrownBy(() -> related.relate(id, id, Relation.OTHER))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_referral_opens_a_linked_case_of_another_flow() {
    var referral = referrals.refer(id, "gardening", "Somebody must water them.");

    assertThat(referrals.of(id)).containsExactly(referral);
    assertThat(related.of(referral.openedCaseId()))
        .extracting(RelatedCase::relation)
        .containsExactly(Relation.REFERRED);
    assertThat(timeline.of(referral.openedCaseId()))
        .extracting(TimelineEntry::type)
        .containsExactly("CASE_OPENED", "REFERRAL_RECEIVED", "CASE_RELATED");
    assertThatThrownBy(() -> referrals.refer(id, "fishing", "Why not?"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("gardening");
  }

  private UUID open() {
    return files
        .open(GARDENING, numbers.allocate(GARDENING), Instant.now(), Confidentiality.STANDARD)
        .id();
  }

  private static Map<String, Object> nothing(String key) {
    var values = new HashMap<String, Object>();
    values.put(key, null);
    return values;
  }
}
