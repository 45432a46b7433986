package org.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.audit.RecordSource;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.forms.FormSchemas;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Stories of a flow, told with the real engine, services and database. Each ends by looking for its
 * words in the engine's tables: what a patient said must never be there.
 */
@RecourseTest
public abstract class FlowTests {

  @Autowired protected FlowWalk flow;
  @Autowired protected Stage stage;
  @Autowired protected CaseFiles files;
  @Autowired protected Timeline timeline;
  @Autowired private List<RecordSource> sources;
  @Autowired private FormSchemas schemas;
  @Autowired private EngineTables engine;

  protected final HospitalTime time = new HospitalTime();
  private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
  private int marked;

  @AfterEach
  void nothing_that_was_said_is_in_the_engine() {
    time.reset();
    assertThat(engine.holding(mark)).as("columns of the engine that hold what was said").isEmpty();
  }

  /** A word that is nowhere else; fixtures write it into every text. */
  protected String aMark() {
    return mark + "n" + ++marked;
  }

  /** An answer with this text for every field of a form that takes text. */
  protected Map<String, Object> everyText(String flowName, String form, String text) {
    Map<String, Object> answers = new LinkedHashMap<>();
    schemas.newest(flowName, form).fields().values().stream()
        .filter(field -> List.of("textfield", "textarea").contains(field.type()))
        .filter(field -> !field.definition().path("readonly").asBoolean())
        .forEach(
            field -> {
              var isEmail =
                  "email".equals(field.definition().at("/validate/validationType").asText());
              answers.put(field.key(), text + (isEmail ? "@example.org" : " in " + field.key()));
            });
    return answers;
  }

  /** The case as it stands now. */
  protected CaseFile now(CaseFile file) {
    return files.get(file.id());
  }

  /** Everything on record about a case, by key. */
  protected Map<String, Object> onRecord(CaseFile file) {
    var source =
        sources.stream().filter(s -> s.flow().equals(file.kind())).findFirst().orElseThrow();
    return source.valuesOf(List.of(file.id())).get(file.id());
  }

  /** What happened in a case, as the types of its timeline's entries. */
  protected List<String> happened(CaseFile file) {
    return timeline.of(file.id()).stream().map(TimelineEntry::type).toList();
  }
}
