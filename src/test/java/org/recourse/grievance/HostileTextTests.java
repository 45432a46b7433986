package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.recourse.Person.REPRESENTATIVE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseProblem;

/** People are called what they are called, and write what they write: it is kept to the letter, or refused with a reason. */
class HostileTextTests extends GrievanceStories {

  private static final Path DATA = Path.of("..", "shared", "data");

  @Test
  void every_name_is_kept_to_the_letter() throws IOException {
    var names = namesOfTheWorld();
    var kept = new ArrayList<CaseFile>();
    for (int i = 0; i < names.size(); i += 3) {
      var three = List.of(names.get(i), names.get((i + 1) % names.size()), names.get((i + 2) % names.size()));
      kept.add(keptExactly(Map.of("patientName", three.get(0), "complainantName", three.get(1), "narrative", three.get(2))));
    }
    assertThat(kept).hasSizeGreaterThan(100).doesNotContainNull();
  }

  @Test
  void every_hostile_text_is_kept_to_the_letter_or_refused_with_a_reason() throws IOException {
    int refused = 0;
    for (String text : hostileTexts()) {
      refused += keptExactly(Map.of("narrative", text, "patientName", text, "complainantName", text)) == null ? 1 : 0;
    }
    assertThat(refused).as("refused; most texts are only text").isLessThan(40);
  }

  /** The case; null when a field was refused with a reason. */
  private CaseFile keptExactly(Map<String, Object> texts) {
    Map<String, Object> complaint = with(new java.util.HashMap<>(texts),
        "channel", "PHONE", "complainantRelation", "CHILD", "receivedAt", "2026-01-02T10:00-08:00");
    try {
      var file = flow.receive(REPRESENTATIVE, "grievance", complaint);
      assertThat(onRecord(file)).containsAllEntriesOf(texts);
      return file;
    } catch (CaseProblem problem) {
      assertThat(problem.fields()).isNotEmpty();
      assertThat(texts.keySet()).containsAll(problem.fields().keySet());
      return null;
    }
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
          texts.addAll(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8).lines().toList());
        }
      }
    }
    return texts;
  }

  private static Path folder(String name) {
    var folder = DATA.resolve(name);
    assumeTrue(Files.isDirectory(folder), "the folder " + folder + " is not here; see the notes on test data");
    return folder;
  }
}
