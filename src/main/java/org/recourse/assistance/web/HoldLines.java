package org.recourse.assistance.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.assistance.collections.HeldBill;

/** Held bills as comma-separated lines (RFC 4180). */
final class HoldLines {

  private static final String HEADINGS =
      "bill,caseNumber,heldSince,reasons,billedOn,barredUntil,note\r\n";

  private HoldLines() {}

  static String of(List<HeldBill> bills) {
    return bills.stream().map(HoldLines::line).collect(Collectors.joining("", HEADINGS, ""));
  }

  private static String line(HeldBill bill) {
    return Stream.of(
                bill.bill(),
                bill.caseNumber(),
                bill.heldSince(),
                String.join(" ", bill.reasons()),
                bill.billedOn(),
                bill.barredUntil(),
                bill.note())
            .map(HoldLines::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  /** A spreadsheet takes a text that begins like a formula for one, so it begins with a quote. */
  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    String plain = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return plain.matches("(?s).*[\",\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
