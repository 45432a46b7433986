package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.recourse.Person.REPRESENTATIVE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseProblem;

/**
 * People are called what they are called, and write what they write: it is kept to the letter, or
 * refused with a reason.
 */
class NamesOfTheWorldTests extends GrievanceStories {

  private static final Path DATA = Path.of("..", "shared", "data");
  private static final List<String> FIELDS =
      List.of(
          "patientName",
          "complainantName",
          "narrative",
          "patientAddress",
          "complainantContact",
          "requestedOutcome",
          "patientRecordNumber",
          "place",
          "patientPhone",
          "receivingUnit",
          "languageOther",
          "accessibilityNeeds");

  @Test
  void every_name_is_kept_to_the_letter() throws IOException {
    assertThat(refused(namesOfTheWorld())).isEmpty();
  }

  @Test
  void every_hostile_text_is_a_name_like_any_other_or_refused_with_a_reason() throws IOException {
    assertThat(refused(hostileTexts()))
        .allMatch(text -> text.isBlank() || text.contains("\0") || text.length() > 500);
  }

  /**
   * Records all texts, as many to a case as it has fields; those that were refused, each for its
   * field.
   */
  private List<String> refused(Collection<String> texts) {
    var refused = new ArrayList<String>();
    var waiting = new ArrayDeque<>(texts);
    while (!waiting.isEmpty()) {
      Map<String, Object> answers = new HashMap<>(Map.of("narrative", "-"));
      FIELDS.stream()
          .filter(field -> !waiting.isEmpty())
          .forEach(field -> answers.put(field, waiting.poll()));
      try {
        keep(answers);
      } catch (CaseProblem problem) {
        assertThat(answers.keySet()).containsAll(problem.fields().keySet());
        problem.fields().keySet().forEach(field -> refused.add((String) answers.remove(field)));
        answers.putIfAbsent("narrative", "-");
        keep(answers);
      }
    }
    return refused;
  }

  private void keep(Map<String, Object> texts) {
    Map<String, Object> complaint =
        with(
            new HashMap<>(texts),
            "channel",
            "PHONE",
            "complainantRelation",
            "CHILD",
            "language",
            "other",
            "receivedAt",
            "2026-01-02T10:00-08:00");
    var file = flow.receive(REPRESENTATIVE, "grievance", complaint);
    var given = new HashMap<>(texts);
    given.values().removeIf(""::equals);
    assertThat(onRecord(file)).containsAllEntriesOf(given);
  }

  private static List<String> namesOfTheWorld() throws IOException {
    var file = folder("intl").resolve("person_names.csv");
    var names = new ArrayList<String>();
    Files.readAllLines(file).stream().skip(1).forEach(line -> names.add(line.split(",", 3)[2]));
    return names;
  }

  private static Set<String> hostileTexts() throws IOException {
    var texts = new LinkedHashSet<String>();
    try (var files = Files.walk(folder("hostile"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".json")) {
          new ObjectMapper().readTree(file.toFile()).forEach(text -> texts.add(text.asText()));
        } else {
          texts.addAll(
              new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8)
                  .lines()
                  .toList());
        }
      }
    }
    return texts;
  }

  private static Path folder(String name) {
    var folder = DATA.resolve(name);
    assumeTrue(
        Files.isDirectory(folder),
        "the folder " + folder + " is not here; see the notes on test data");
    return folder;
  }
}
