package org.recourse.assistance.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as counselors type them. */
class MoneyTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234          | 123400
          1234.50       | 123450
          1,234.50      | 123450
          $1,234,567.89 | 123456789
          $0            | 0
          0.01          | 1
          -12.00        | -1200
          ' 1234 '      | 123400
          """)
  void whole_dollars_and_dollars_with_both_cents_are_read(String typed, long cents) {
    assertThat(Money.parse(typed)).hasValue(cents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1,234.5",
        "1234.5",
        "1234.567",
        "12 34",
        "€10",
        "1e5",
        "12,34",
        "1,2345",
        ".50",
        "5.",
        "1.234,50",
        "abc",
        "$",
        "--5",
        "１２",
        "NaN",
        "1234567890123456"
      })
  void whatever_would_have_to_be_guessed_is_asked(String typed) {
    assertThat(Money.parse(typed)).isEmpty();
    assertThat(Money.question()).contains("ask for the amount", "both digits of the cents");
  }

  @Test
  void nothing_typed_is_asked_too() {
    assertThat(Money.parse(null)).isEmpty();
  }

  @Test
  void people_read_dollars_with_commas_and_cents() {
    assertThat(Money.words(4_328_001)).isEqualTo("$43,280.01");
    assertThat(Money.words(5)).isEqualTo("$0.05");
    assertThat(Money.words(-99_999)).isEqualTo("-$999.99");
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        9,
        10,
        99,
        100,
        99_999,
        100_000,
        100_000_000,
        -1,
        -123_456_789,
        Long.MAX_VALUE,
        Long.MIN_VALUE
      })
  void every_amount_reads_as_american_dollars_do(long cents) {
    assertThat(Money.words(cents))
        .isEqualTo(
            NumberFormat.getCurrencyInstance(Locale.US).format(BigDecimal.valueOf(cents, 2)));
  }
}
