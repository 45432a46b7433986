package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.casefile.CaseFileRoom.GARDENING;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.casefile.related.Relation;
import org.recourse.casefile.related.SuggestedCase;
import org.recourse.casefile.related.Suggestions;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody answers the same complaint twice. */
@CaseFileTest
class SuggestionsTests {

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private Answers answers;
  @Autowired private Parties parties;
  @Autowired private RelatedCases related;
  @Autowired private Suggestions suggestions;
  private final String word = UUID.randomUUID().toString();

  @Test
  void the_same_words_sent_twice_are_suggested_as_a_duplicate() {
    var first = complaint(Map.of(), Map.of("narrative", "Nobody came. " + word));
    var second = complaint(Map.of(), Map.of("narrative", "Nobody came. " + word));

    assertThat(suggestions.of(second))
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.caseId()).isEqualTo(first);
              assertThat(other.relation()).isEqualTo(Relation.DUPLICATE);
              assertThat(other.reasons()).containsExactly("The complaint has the same words.");
            });
  }

  @Test
  void a_patient_is_known_again_by_the_record_number_however_the_name_is_written() {
    var first = complaint(Map.of("patientName", "M. Muster", "patientRecordNumber", word));
    var second = complaint(Map.of("patientName", "Maria Muster", "patientRecordNumber", word));

    assertThat(suggestions.of(second))
        .extracting(SuggestedCase::caseId, SuggestedCase::relation)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(first, Relation.SAME_PATIENT));
  }

  @Test
  void a_name_alone_is_no_hint_but_with_date_of_birth_or_telephone_it_is() {
    complaint(Map.of("patientName", "Max " + word, "patientBirthDate", "1950-02-03"));
    complaint(Map.of("patientName", "Max " + word, "patientPhone", "555 0100"));

    assertThat(suggestions.of(complaint(Map.of("patientName", "Max " + word)))).isEmpty();
    assertThat(
            suggestions.of(
                complaint(
                    Map.of(
                        "patientName", "max " + word,
                        "patientBirthDate", "1950-02-03",
                        "patientPhone", "555 0100"))))
        .extracting(SuggestedCase::reasons)
        .satisfiesExactlyInAnyOrder(
            why ->
                assertThat(why).containsExactly("The patient has the same name and date of birth."),
            why ->
                assertThat(why)
                    .containsExactly(
                        "The patient has the same name and the same telephone number or email"
                            + " address."));
  }

  @Test
  void two_patients_of_one_event_are_suggested_and_one_patient_of_one_event_is_a_duplicate() {
    var event = Map.<String, Object>of("eventDate", "2026-05-04", "place", "Ward " + word);
    var told = complaint(Map.of("patientRecordNumber", word), event);
    var neighbour = complaint(Map.of("patientRecordNumber", word + "b"), event);

    assertThat(suggestions.of(neighbour))
        .extracting(SuggestedCase::caseId, SuggestedCase::relation)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(told, Relation.OTHER));

    var again = complaint(Map.of("patientRecordNumber", word), event);
    assertThat(suggestions.of(again).get(0))
        .satisfies(
            first -> {
              assertThat(first.caseId()).isEqualTo(told);
              assertThat(first.relation()).isEqualTo(Relation.DUPLICATE);
              assertThat(first.reasons()).hasSize(2);
            });
  }

  @Test
  void what_a_person_has_linked_is_not_suggested_again() {
    var first = complaint(Map.of("patientRecordNumber", word));
    var second = complaint(Map.of("patientRecordNumber", word));
    related.relate(second, first, Relation.SAME_PATIENT);

    assertThat(suggestions.of(second)).isEmpty();
    assertThat(suggestions.of(first)).isEmpty();
  }

  @Test
  void complaints_about_nobody_and_nothing_suggest_nothing() {
    complaint(Map.of(), Map.of());

    assertThat(suggestions.of(complaint(Map.of(), Map.of()))).isEmpty();
  }

  private UUID complaint(Map<String, Object> people) {
    return complaint(people, Map.of("narrative", UUID.randomUUID().toString()));
  }

  private UUID complaint(Map<String, Object> people, Map<String, Object> said) {
    var id =
        files
            .open(
                GARDENING,
                numbers.allocate(GARDENING),
                Instant.parse("2026-05-04T16:30:00Z"),
                Confidentiality.STANDARD)
            .id();
    parties.put(id, new HashMap<>(people));
    answers.put(id, new HashMap<>(said));
    return id;
  }
}
