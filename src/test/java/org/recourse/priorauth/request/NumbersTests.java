package org.recourse.priorauth.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and codes as providers and payers write them. */
class NumbersTests {

  @ParameterizedTest
  @ValueSource(strings = {"1234567893", "1558598797", "1528060837", "1122334455", "2000000002"})
  void a_provider_number_whose_check_digit_is_right_is_taken(String npi) {
    assertThat(Npi.problem(npi)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1234567890, check digit",
    "1234567839, check digit",
    "7893120007, begin with",
    "8189991234, begin with",
    "789312, ten digits",
    "348074389, ten digits",
    "12345678931, ten digits",
    "123456789٣, ten digits",
    "'1234567893 ', ten digits"
  })
  void any_other_is_refused_with_its_reason(String npi, String reason) {
    assertThat(Npi.problem(npi)).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "0042T", "9999F", "E0601", "V5999"})
  void codes_of_services_have_five_characters(String code) {
    assertThat(ServiceCode.problem(code)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "e0601", "W0001", "1234X", "D0120X", " 12345"})
  void no_others_do(String code) {
    assertThat(ServiceCode.problem(code)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"M17.11, true", "Z00, true", "C7A.00, true", "17.11, false", "M1711, false"})
  void diagnoses_have_their_point(String code, boolean isFine) {
    assertThat(DiagnosisCode.problem(code) == null).isEqualTo(isFine);
  }

  @ParameterizedTest
  @CsvSource({"26, true", "26 LT, true", "26  LT, false", "26 LT 59 GA KX, false", "2, false"})
  void there_are_at_most_four_modifiers(String modifiers, boolean isFine) {
    assertThat(Modifiers.problem(modifiers) == null).isEqualTo(isFine);
  }

  @ParameterizedTest
  @CsvSource({"11, true", "01, true", "00, false", "1, false", "111, false"})
  void a_place_is_two_digits(String place, boolean isFine) {
    assertThat(PlaceOfService.problem(place) == null).isEqualTo(isFine);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-31, ''",
    "2026-11-30, 2026-12-31, from",
    "2026-12-31, 2026-12-01, to",
    "2026-12-01, 2028-12-02, to",
    "2026-12-11, 2026-12-31, to"
  })
  void care_lies_ahead_and_around_the_appointment(String from, String to, String wrong) {
    var problems =
        ServiceDates.of(from, to)
            .problems(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 10))
            .keySet();
    assertThat(String.join(",", problems)).isEqualTo(wrong);
  }
}
