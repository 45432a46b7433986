package org.recourse.assistance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.assistance.desk.LetterFields;
import org.recourse.correspondence.HospitalProperties;
import org.recourse.correspondence.LetterRoom;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Whom letters about financial assistance name, beside what the parts of the flow say. */
class FilledInLettersTests {

  private static final UUID A_CASE = UUID.randomUUID();
  private static final LetterContacts NOBODY =
      new LetterContacts(null, null, null, null, null, null, null, null, null, null, null);
  private static final LetterContacts SOMEBODY =
      new LetterContacts(
          Map.of("en", "Financial Counseling", "es", "Consejería Financiera"),
          "213-555-0150",
          "Alex Example",
          "1 Example Way",
          "213-555-0143",
          "213-555-0188",
          "www.complaints.example",
          "213-555-0199",
          "www.advocates.example",
          "213-555-0144",
          "www.apply.example");

  private final LetterRoom room = LetterRoom.ofTheHouse();

  @Test
  void a_decision_names_who_looks_again_and_where_help_is_outside() {
    assertThat(fields(SOMEBODY, Subject.DECISION, "es"))
        .containsEntry("managerName", "Alex Example")
        .containsEntry("consumerAlliancePhone", "213-555-0199")
        .containsEntry("contactName", "Consejería Financiera")
        .doesNotContainKey("applyPhone");
  }

  @Test
  void nobody_is_named_whom_the_house_has_not_configured() {
    assertThat(fields(NOBODY, Subject.DECISION, "es"))
        .containsEntry("contactName", "Oficina")
        .containsEntry("contactPhone", "213-555-0100")
        .doesNotContainKeys("managerName", "billComplaintPhone");
  }

  @Test
  void a_reminder_lists_what_the_letter_before_listed_and_says_that_it_is_one() {
    assertThat(fields(NOBODY, Subject.REMINDER, "en"))
        .containsEntry("missing", List.of("Pay stubs"))
        .containsEntry("reminder", true);
    assertThat(fields(NOBODY, Subject.INCOMPLETE, "en"))
        .containsEntry("missing", List.of("Pay stubs"))
        .containsEntry("reminder", false);
  }

  private Map<String, Object> fields(LetterContacts contacts, Subject subject, String language) {
    var parts = new StaticListableBeanFactory(Map.of("incomplete", new MissingPayStubs()));
    var hospital =
        new HospitalProperties(
            "Hospital",
            Map.of("en", "Office", "es", "Oficina"),
            List.of(),
            "213-555-0100",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new FilledInLetters(
            parts.getBeanProvider(LetterFields.class),
            new NamedInLetters(contacts, hospital),
            room.types)
        .fields(A_CASE, subject, Map.of(), language);
  }

  private record MissingPayStubs() implements LetterFields {

    @Override
    public String letter() {
      return "INCOMPLETE";
    }

    @Override
    public Map<String, Object> fields(UUID caseId, Map<String, Object> known, String language) {
      return Map.of("missing", List.of("Pay stubs"));
    }
  }
}
