package org.recourse.assistance.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about a bill before it is kept. */
class BillLineTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "charges  | 12.5              | both digits of the cents",
        "charges  | -12.50            | below nought",
        "paid     | 99,999,999,999.00 | misplaced comma",
        "caredOn  | 2026-11-28        | in the future",
        "billedOn | 2026-09-30        | billed before the care"
      })
  void what_cannot_be_is_named_and_never_guessed(String key, String said, String asked) {
    assertThat(line(key, said).problem(TODAY).orElseThrow()).contains(asked);
  }

  @Test
  void the_last_amount_that_can_be_is_kept() {
    assertThat(line("charges", "100,000,000.00").problem(TODAY)).isEmpty();
    assertThat(line("charges", "100,000,000.01").problem(TODAY)).isPresent();
  }

  private static BillLine line(String key, String said) {
    Map<String, String> line =
        new HashMap<>(Map.of("bill", "B-1", "caredOn", "2026-10-01", "charges", "10.00"));
    line.put(key, said);
    return new BillLine(line);
  }
}
