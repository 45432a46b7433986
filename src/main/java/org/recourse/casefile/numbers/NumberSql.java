package org.recourse.casefile.numbers;

/** The sentences in which the book of numbers is written. */
final class NumberSql {

  static final String ALLOCATE =
      """
      with counter as (
        insert into case_number_counter (kind, year, last) values (:kind, :year, :count)
        on conflict (kind, year) do update set last = case_number_counter.last + :count returning last),
      fresh as (
        select :prefix || '-' || :year || '-' || lpad(n::text, greatest(6, length(n::text)), '0') as number, n
        from counter, generate_series(last - :count + 1, last) as n),
      written as (
        insert into case_number (number, kind, year, position, state, allocated_at, fingerprint)
        select number, :kind, :year, n, 'ALLOCATED', :now,
          case_number_fingerprint(number, :kind, :year, n, 'ALLOCATED', null, :now, null)
        from fresh returning number, position)
      select number from written order by position
      """;

  static final String USE =
      """
      update case_number set state = 'USED', settled_at = n.now,
        fingerprint = case_number_fingerprint(number, kind, year, position, 'USED', null, allocated_at, n.now)
      from (select ?::timestamptz as now) n
      where number = ? and state = 'ALLOCATED' and (?::text is null or kind = ?)
      """;

  static final String MAKE_VOID =
      settle("where number = :number and state = 'ALLOCATED' for update skip locked");

  static final String SWEEP =
      settle("where state = 'ALLOCATED' and allocated_at < :before for update skip locked");

  private NumberSql() {}

  private static String settle(String which) {
    return """
    update case_number set state = 'VOID', reason = :reason, settled_at = :now,
      fingerprint = case_number_fingerprint(number, kind, year, position, 'VOID', :reason, allocated_at, :now)
    where number in (select number from case_number %s)
    """
        .formatted(which);
  }
}
