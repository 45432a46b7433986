package org.recourse.correspondence.types;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.SafeText;

/**
 * What was filled in, as it stands in the letter: texts, lists of texts and rows of texts. A value
 * that says nothing is not there.
 */
public final class PrintedValues {

  /** Where the days stand before they are printed; no field can have this name. */
  private static final String DAYS = "#days";

  private final Map<String, Object> values = new HashMap<>();

  private PrintedValues() {}

  /**
   * The values of a letter.
   *
   * @param data by field name: texts, {@link LocalDate}s or their ISO texts, numbers, booleans,
   *     lists
   * @param common what every letter can show, see {@link CommonFields}; already printed, but for
   *     days
   * @throws InvalidInput naming the field that the letter does not have or that holds something
   *     else
   */
  public static PrintedValues of(
      LetterType type, Map<String, ?> data, Locale locale, Map<String, Object> common) {
    var printed = new PrintedValues();
    var days = new HashMap<String, String>();
    common.forEach((name, value) -> printed.values.put(name, printed(value, locale)));
    common.forEach((name, value) -> note(days, name, value));
    CommonFields.NAMES.forEach(printed::leaveRoom);
    data.forEach(
        (name, value) -> {
          var field = type.field(name).orElseThrow(() -> unknown(type, name));
          var text = print(field, value, locale);
          if (says(text)) {
            printed.values.put(name, text);
            if (field.kind() == FieldKind.DATE) {
              note(days, name, LocalDate.parse(value.toString()));
            }
          }
        });
    printed.values.put(DAYS, days);
    var has = new HashMap<String, Object>();
    CommonFields.NAMES.forEach(name -> has.put(name, !printed.pieces(name).isEmpty()));
    type.fields().forEach(field -> has.put(field.name(), !printed.pieces(field.name()).isEmpty()));
    printed.values.put("has", has);
    return printed;
  }

  /** Values that were printed before, see {@link #all}. */
  public static PrintedValues restored(Map<String, Object> all) {
    var printed = new PrintedValues();
    printed.values.putAll(all);
    return printed;
  }

  private static String date(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /** The locale of a language, with the country the hospital is in where the language has none. */
  public static Locale locale(String language) {
    var locale = Locale.forLanguageTag(language);
    return locale.getCountry().isEmpty()
        ? new Locale.Builder().setLocale(locale).setRegion("US").build()
        : locale;
  }

  /** Every text under a name, dots leading inside; none when nothing is there. */
  public List<String> pieces(String name) {
    Object value = values;
    for (var step : name.split("\\.")) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    var pieces = new ArrayList<String>();
    collect(value, pieces);
    return pieces;
  }

  /** The day under this name; empty when it holds none. */
  public Optional<LocalDate> day(String name) {
    return values.get(DAYS) instanceof Map<?, ?> days && days.get(name) instanceof String day
        ? Optional.of(LocalDate.parse(day))
        : Optional.empty();
  }

  /** Whether a flag is raised. */
  public boolean isOn(String flag) {
    return Boolean.TRUE.equals(values.get(flag));
  }

  /** All of it, for a template. */
  public Map<String, Object> all() {
    return Map.copyOf(values);
  }

  /** A template may ask inside a thing of which nothing is known. */
  private void leaveRoom(String name) {
    var dot = name.indexOf('.');
    if (dot > 0) {
      var thing = new HashMap<String, Object>();
      if (values.get(name.substring(0, dot)) instanceof Map<?, ?> known) {
        known.forEach((key, value) -> thing.put(key.toString(), value));
      }
      thing.putIfAbsent(name.substring(dot + 1), "");
      values.put(name.substring(0, dot), thing);
    }
  }

  private static void note(Map<String, String> days, String name, Object value) {
    if (value instanceof LocalDate day) {
      days.put(name, day.toString());
    }
  }

  private static Object printed(Object value, Locale locale) {
    return value instanceof LocalDate day ? date(day, locale) : value;
  }

  private static void collect(Object value, List<String> pieces) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(part -> collect(part, pieces));
    } else if (value instanceof Collection<?> list) {
      list.forEach(part -> collect(part, pieces));
    } else if (value instanceof String text && !SafeText.isBlank(text)) {
      pieces.add(text);
    }
  }

  private static boolean says(Object value) {
    return value instanceof Boolean flag ? flag : !isEmpty(value);
  }

  private static boolean isEmpty(Object value) {
    var pieces = new ArrayList<String>();
    collect(value, pieces);
    return pieces.isEmpty();
  }

  private static Object print(LetterField field, Object value, Locale locale) {
    if (value == null) {
      return "";
    }
    return switch (field.kind()) {
      case TEXT -> text(field, value);
      case DATE -> day(field, value, locale);
      case NUMBER -> number(field, value);
      case FLAG ->
          value instanceof Boolean || value instanceof String
              ? Boolean.parseBoolean(value.toString())
              : refuse(field);
      case TEXTS ->
          value instanceof Collection<?> list
              ? list.stream()
                  .map(item -> text(field, item))
                  .filter(item -> !SafeText.isBlank(item))
                  .toList()
              : refuse(field);
      case ROWS ->
          value instanceof Collection<?> list
              ? list.stream().map(row -> row(field, row)).filter(row -> !isEmpty(row)).toList()
              : refuse(field);
    };
  }

  private static String day(LetterField field, Object value, Locale locale) {
    try {
      var text = value.toString();
      return text.isBlank() ? "" : date(LocalDate.parse(text), locale);
    } catch (DateTimeException e) {
      throw InvalidInput.in(field.name(), "it is no day. Write it as 2026-11-30.");
    }
  }

  private static String number(LetterField field, Object value) {
    var text = value.toString();
    if (!text.isBlank() && !text.matches("\\d{1,9}")) {
      throw InvalidInput.in(field.name(), "it is no whole number.");
    }
    return text.matches("0*") ? "" : text;
  }

  private static String text(LetterField field, Object value) {
    if (!(value instanceof String || value instanceof Number)) {
      refuse(field);
    }
    return SafeText.check(field.name(), value.toString());
  }

  private static Map<String, String> row(LetterField field, Object row) {
    if (!(row instanceof Map<?, ?> given) || !field.parts().containsAll(given.keySet())) {
      throw InvalidInput.in(
          field.name(), "each row has these parts: " + String.join(", ", field.parts()));
    }
    var printed = new LinkedHashMap<String, String>();
    for (var part : field.parts()) {
      printed.put(part, given.get(part) == null ? "" : text(field, given.get(part)));
    }
    return printed;
  }

  private static Object refuse(LetterField field) {
    throw InvalidInput.in(field.name(), "it holds something else than this letter can show.");
  }

  private static InvalidInput unknown(LetterType type, String name) {
    return InvalidInput.in(
        name,
        "this letter has no such field. It has "
            + String.join(", ", type.fields().stream().map(LetterField::name).toList()));
  }
}
