package org.recourse.engine.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.FlowTests;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;

/** What an analyst can change without a line of Java. */
class ChangedFlowTests extends FlowTests {

  private static final String TRIAGE_FORM = "forms/grievance/triage-complaint.form";
  private static final String INVESTIGATION_FORM = "forms/grievance/investigate-complaint.form";
  private static final String TABLE = "processes/grievance/grievance-classification.dmn";
  private static final String QUESTION =
      "\"components\": [{\"type\": \"textfield\", \"key\": \"familyMood\", \"label\": \"Mood\","
          + " \"id\": \"Mood\"%s},";

  @Autowired BundleDeployer deployer;
  @Autowired Bundles bundles;

  @AfterEach
  void the_flow_is_as_its_analysts_keep_it() {
    deployer.deploy(grievance());
  }

  @Test
  void a_new_question_is_kept_shown_and_told_without_java() {
    var underWay = received(aComplaint());
    var files = new TreeMap<>(grievance().files());
    files.computeIfPresent(
        TRIAGE_FORM, (n, form) -> form.replaceFirst("\"components\": \\[", QUESTION.formatted("")));
    files.computeIfPresent(
        INVESTIGATION_FORM,
        (n, form) ->
            form.replaceFirst("\"components\": \\[", QUESTION.formatted(", \"readonly\": true")));
    deployer.deploy(new Bundle("grievance", files));

    var file = received(aComplaint());
    var mood = aMark();
    flow.complete(REPRESENTATIVE, "Triage complaint", file, with(aTriage(), "familyMood", mood));
    flow.work(file);

    assertThat(onRecord(file)).containsEntry("familyMood", mood);
    assertThat(flow.shown(REPRESENTATIVE, "Investigate complaint", file))
        .containsEntry("familyMood", mood);
    assertThat(timeline.of(file.id()))
        .filteredOn(entry -> entry.type().equals("FORM_FILED"))
        .last()
        .satisfies(
            entry -> assertThat(entry.details()).extracting("changes.familyMood").isEqualTo(mood));

    flow.complete(REPRESENTATIVE, "Triage complaint", underWay, aTriage());
    flow.work(underWay);
    assertThat(flow.shown(REPRESENTATIVE, "Investigate complaint", underWay))
        .doesNotContainKey("familyMood");
  }

  @Test
  void a_new_rule_decides_the_next_complaint_and_is_named_on_its_timeline() {
    var files = new TreeMap<>(grievance().files());
    files.computeIfPresent(
        TABLE,
        (n, table) ->
            table.replaceFirst("<rule id=\"Harm\">", newRule(table) + "<rule id=\"Harm\">"));
    deployer.deploy(new Bundle("grievance", files));

    var file = received(with(aComplaint(), "allegesHarm", true, "channel", "FAX"));

    assertThat(onRecord(file))
        .containsEntry("classification", "GRIEVANCE")
        .containsEntry("classificationRule", "FAXED_HARM");
    assertThat(timeline.of(file.id()))
        .filteredOn(entry -> entry.type().equals("COMPLAINT_CLASSIFIED"))
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.details().get("decisions").toString()).contains("FaxedHarm"));
  }

  /** The rule about harm once more, for letters by fax alone and under a name of its own. */
  private static String newRule(String table) {
    var from = table.indexOf("<rule id=\"Harm\">");
    var harm = table.substring(from, table.indexOf("</rule>", from) + 7);
    var channel = harm.indexOf("<text>", harm.indexOf("Harm_channel"));
    return (harm.substring(0, channel) + "<text>\"FAX\"" + harm.substring(channel + 6))
        .replace("\"HARM\"", "\"FAXED_HARM\"")
        .replace("id=\"Harm", "id=\"FaxedHarm");
  }

  private CaseFile received(Map<String, Object> complaint) {
    var file = flow.receive(REPRESENTATIVE, "grievance", complaint);
    flow.work(file);
    return file;
  }

  private Map<String, Object> aComplaint() {
    return new HashMap<>(
        Map.of("channel", "LETTER", "narrative", aMark(), "receivedAt", "2026-01-02T10:00-08:00"));
  }

  private Map<String, Object> aTriage() {
    return new HashMap<>(
        Map.of(
            "confirmedClassification",
            "GRIEVANCE",
            "harm",
            0,
            "issues",
            List.of(
                Map.of(
                    "about",
                    "CARE",
                    "category",
                    "QUALITY",
                    "severity",
                    1,
                    "description",
                    aMark()))));
  }

  private static Map<String, Object> with(Map<String, Object> answers, Object... more) {
    for (int i = 0; i < more.length; i += 2) {
      answers.put((String) more[i], more[i + 1]);
    }
    return answers;
  }

  private Bundle grievance() {
    return bundles.all().stream()
        .filter(bundle -> bundle.flow().equals("grievance"))
        .findFirst()
        .orElseThrow();
  }
}
