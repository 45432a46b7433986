package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.casefile.CaseFileRoom.GARDENING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.numbers.NumberRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every number is accounted for. */
@CaseFileTest
class CaseNumbersTests {

  private static final CaseKind WEEDING =
      new CaseKind("weeding", "WD", "Weeding", Set.of(), Set.of());

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private NumberRegister register;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void eight_people_at_once_get_numbers_without_gap_or_double() throws Exception {
    var people = Executors.newFixedThreadPool(8);
    var work =
        IntStream.range(0, 8).mapToObj(i -> (Callable<List<String>>) this::someNumbers).toList();
    var all = new ArrayList<String>();

    for (var part : people.invokeAll(work)) {
      all.addAll(part.get());
    }
    people.shutdown();

    var year = all.get(0).substring(3, 7);
    var expected =
        IntStream.rangeClosed(1, 8 * 75).mapToObj(n -> "WD-%s-%06d".formatted(year, n)).toList();
    assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void a_number_is_used_once() {
    var number = numbers.allocate(GARDENING);
    open(number);

    assertThatThrownBy(() -> open(number))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("belongs to a case");
  }

  @Test
  void a_case_that_fails_to_open_leaves_its_number_free_to_become_void() {
    var number = numbers.allocate(GARDENING);
    transaction.executeWithoutResult(
        status -> {
          open(number);
          numbers.makeVoid(number, "Given up too early");
          status.setRollbackOnly();
        });

    numbers.makeVoid(number, "The case was refused");

    assertThat(reason(number)).isEqualTo("The case was refused");
    assertThatThrownBy(() -> open(number))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("is void");
  }

  @Test
  void a_used_number_never_becomes_void() {
    var number = numbers.allocate(GARDENING);
    open(number);

    assertThatThrownBy(() -> numbers.makeVoid(number, "By mistake"))
        .isInstanceOf(NotAllowedNow.class);
  }

  @Test
  void a_number_of_another_kind_or_of_nobody_opens_no_case() {
    var foreign = numbers.allocate(new CaseKind("mowing", "MW", "Mowing", Set.of(), Set.of()));

    assertThatThrownBy(() -> open(foreign))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("another kind");
    assertThatThrownBy(() -> open("GD-1999-000001")).isInstanceOf(InvalidInput.class);
    numbers.makeVoid(foreign, "Only a test");
  }

  @Test
  void the_sweep_makes_forgotten_numbers_void_and_leaves_fresh_ones() {
    var forgotten = numbers.allocate(GARDENING);
    var fresh = numbers.allocate(GARDENING);
    jdbc.update(
        "update case_number set allocated_at = allocated_at - interval '16 minutes' where number ="
            + " ?",
        forgotten);

    register.sweep();

    assertThat(reason(forgotten)).isEqualTo("The case was never saved");
    open(fresh);
    assertThat(files.findByNumber(fresh)).isPresent();
  }

  private List<String> someNumbers() {
    var mine = new ArrayList<>(numbers.allocate(WEEDING, 50));
    IntStream.range(0, 25).forEach(i -> mine.add(numbers.allocate(WEEDING)));
    return mine;
  }

  private CaseFile open(String number) {
    return files.open(GARDENING, number, Instant.now(), Confidentiality.STANDARD);
  }

  private String reason(String number) {
    return jdbc.queryForObject(
        "select reason from case_number where number = ?", String.class, number);
  }
}
