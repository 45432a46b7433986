package org.recourse.priorauth.watch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what an approval needs on a day. */
final class WatchRule {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

  private final int lead;

  /** The lead is in calendar days before an approval ends. */
  WatchRule(int lead) {
    this.lead = lead;
  }

  ApprovalNews on(LocalDate today, WatchedCare care) {
    if (today.isAfter(care.lastDay())) {
      return ApprovalNews.over();
    }
    if (care.verified().isBefore(care.monthOfCare()) && !today.isBefore(care.monthOfCare())) {
      return ApprovalNews.coverage();
    }
    return care.grants().stream()
        .flatMap(grant -> reason(today, care, grant).stream())
        .filter(why -> !why.equals(care.settledFor()))
        .findFirst()
        .map(ApprovalNews::renewal)
        .orElseGet(() -> ApprovalNews.nothingBefore(next(today, care)));
  }

  private Optional<String> reason(LocalDate today, WatchedCare care, Grant grant) {
    LocalDate day = care.appointment();
    if (day != null && !today.isAfter(day) && grant.leavesOut(day)) {
      return Optional.of(
          "%s: the appointment on %s lies outside what the payer approved."
              .formatted(grant.code(), DAY.format(day)));
    }
    if (grant.isSeries() && grant.isUsedUp()) {
      return Optional.of(
          "%s: all %d units are used, and the care goes on until %s."
              .formatted(grant.code(), grant.granted(), DAY.format(care.neededUntil(grant))));
    }
    if (endsTooEarly(care, grant) && !today.isBefore(grant.validUntil().minusDays(lead))) {
      return Optional.of(
          "%s: the approval ends on %s, before the care does on %s."
              .formatted(
                  grant.code(),
                  DAY.format(grant.validUntil()),
                  DAY.format(care.neededUntil(grant))));
    }
    return Optional.empty();
  }

  private static boolean endsTooEarly(WatchedCare care, Grant grant) {
    return grant.validUntil() != null && grant.validUntil().isBefore(care.neededUntil(grant));
  }

  private LocalDate next(LocalDate today, WatchedCare care) {
    Stream<LocalDate> ends =
        care.grants().stream()
            .filter(grant -> endsTooEarly(care, grant))
            .map(grant -> grant.validUntil().minusDays(lead));
    return Stream.concat(Stream.of(care.monthOfCare(), care.lastDay().plusDays(1)), ends)
        .filter(day -> day.isAfter(today))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }
}
