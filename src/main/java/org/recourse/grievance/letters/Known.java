package org.recourse.grievance.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.casefile.Answers;
import org.recourse.casefile.Parties;
import org.recourse.casefile.text.SafeText;
import org.springframework.stereotype.Component;

/** What is on record about a complaint, as far as letters ask for it. */
record Known(Map<String, Object> values) {

  /** The text under this key; null when there is none. */
  String text(String key) {
    var value = values.get(key);
    return value == null || SafeText.isBlank(value.toString()) ? null : value.toString().strip();
  }

  boolean isOn(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  /** The lines of a text that say something; none when there is no text. */
  List<String> lines(String key) {
    var text = text(key);
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The rows of a list; none when there is no list. */
  List<Known> rows(String key) {
    var rows = new ArrayList<Known>();
    if (values.get(key) instanceof List<?> list) {
      for (var row : list) {
        if (row instanceof Map<?, ?> parts) {
          var copy = new TreeMap<String, Object>();
          parts.forEach((name, value) -> copy.put(name.toString(), value));
          rows.add(new Known(copy));
        }
      }
    }
    return rows;
  }

  /** The same with answers that are not on record yet; a row keeps what they leave unsaid. */
  Known with(Map<String, Object> unsaved) {
    var all = new TreeMap<>(values);
    var more = new Known(unsaved);
    unsaved.forEach(
        (key, value) -> {
          var before = rows(key);
          var after = more.rows(key);
          all.put(key, after.isEmpty() ? value : merged(before, after));
        });
    return new Known(all);
  }

  private static List<Map<String, Object>> merged(List<Known> before, List<Known> after) {
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < after.size(); i++) {
      var row = new TreeMap<>(i < before.size() ? before.get(i).values() : Map.of());
      row.putAll(after.get(i).values());
      rows.add(row);
    }
    return rows;
  }

  /** Reads it. */
  @Component
  static class Shelf {

    private final Answers answers;
    private final Parties parties;

    Shelf(Answers answers, Parties parties) {
      this.answers = answers;
      this.parties = parties;
    }

    Known of(UUID caseId) {
      var values = new TreeMap<String, Object>(answers.of(caseId));
      values.putAll(parties.of(caseId));
      return new Known(values);
    }
  }
}
