package org.recourse.grievance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The answer names the agencies that its tracks call for. */
class AgenciesOfTracksTests extends PrintedLetterStories {

  private static final Map<String, String> BILLS =
      Map.of("en", "Hospital Bill Complaint Program", "es", "Programa de Quejas sobre Cuentas");
  private static final Map<String, String> PRIVACY =
      Map.of("en", "Your privacy rights", "es", "Sus derechos de privacidad");

  @Autowired GrievanceLetters answers;

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void an_answer_about_a_bill_names_the_hospital_bill_complaint_program(String language) {
    assertThat(answerTo(language, "BILL"))
        .contains(BILLS.get(language))
        .doesNotContain(PRIVACY.get(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void an_answer_about_privacy_tells_the_right_to_complain_about_it(String language) {
    assertThat(answerTo(language, "CARE", "PRIVACY"))
        .contains(PRIVACY.get(language))
        .doesNotContain(BILLS.get(language));
  }

  @Test
  void an_answer_about_care_alone_names_neither() {
    assertThat(answerTo("en", "CARE")).doesNotContain(BILLS.get("en"), PRIVACY.get("en"));
  }

  private String answerTo(String language, String... matters) {
    var file = triagedAs(aPatientOf(language), aTriageAbout(matters));
    var findings = new String[matters.length];
    java.util.Arrays.fill(findings, "SUBSTANTIATED");
    var unsaved = with(aDraft(file, findings), "letterWordsLanguage", language);
    var preview = answers.preview(file.id(), unsaved).get(0);
    assertThat(preview.gaps()).isEmpty();
    return printed(preview.pdf());
  }
}
