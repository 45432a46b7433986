package org.recourse.engine.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.engine.models.ModelFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a flow when its analysts change it, and what stops the start. */
@RecourseTest
class BundleDeployerTests {

  private static final String PROCESS = "processes/grievance/grievance.bpmn";
  private static final String TABLE = "processes/grievance/grievance-classification.dmn";
  private static final String CLOCKS = "processes/grievance/grievance-deadlines.dmn";
  private static final String FORM = "forms/grievance/triage-complaint.form";

  @Autowired BundleDeployer deployer;
  @Autowired Bundles bundles;
  @Autowired RepositoryService repository;

  @AfterEach
  void the_flow_is_as_its_analysts_keep_it() {
    deployer.deploy(grievance());
  }

  @Test
  void a_flow_that_did_not_change_gets_no_new_version() {
    var before = version();
    deployer.afterSingletonsInstantiated();

    assertThat(version()).isEqualTo(before);
  }

  @Test
  void other_line_ends_make_no_new_version() {
    var before = version();
    var files = new TreeMap<>(grievance().files());
    files.replaceAll(
        (name, text) ->
            ModelFiles.normalised(
                ("\uFEFF" + text.replace("\n", "\r\n"))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    deployer.deploy(new Bundle("grievance", files));

    assertThat(version()).isEqualTo(before);
  }

  @Test
  void a_changed_form_makes_a_new_version_of_its_flow() {
    var before = version();
    deployer.deploy(changed(FORM, "What is it about?", "What went wrong?"));

    assertThat(version()).isEqualTo(before + 1);
  }

  @Test
  void a_process_that_is_no_xml_stops_the_start() {
    stops(
        with(PROCESS, "<bpmn:definitions"),
        PROCESS,
        "not a readable model",
        "open it in Camunda Modeler");
  }

  @Test
  void a_table_that_is_no_xml_stops_the_start() {
    stops(with(TABLE, "rules"), TABLE, "not a readable model", "open it in Camunda Modeler");
  }

  @Test
  void a_table_with_a_rule_the_engine_cannot_read_stops_the_start() {
    stops(changed(TABLE, "hitPolicy=\"FIRST\"", "hitPolicy=\"WHATEVER\""), TABLE);
  }

  @Test
  void a_cell_that_cannot_be_read_stops_the_start() {
    stops(
        changed(TABLE, "\"PORTAL\"</text>", "\"PORTAL</text>"),
        TABLE,
        "element WrittenPortal_channel",
        "correct the cell");
    stops(
        changed(TABLE, "<text>\"HARM\"", "<text>\"HARM\" +"),
        TABLE,
        "element Harm_rule",
        "correct the cell");
  }

  @Test
  void a_clock_without_a_law_stops_the_start() {
    stops(
        with(
            CLOCKS,
            grievance()
                .files()
                .get(CLOCKS)
                .replaceFirst("(?s)(id=\"G02_citation\".*?<text>).*?(</text>)", "$1$2")),
        CLOCKS + ", line ",
        "rule G02",
        "has no citation");
  }

  @Test
  void a_form_that_is_no_json_stops_the_start() {
    stops(
        with(FORM, "{\n\"components\": [,"),
        FORM,
        "not readable JSON (line 2)",
        "open it in Camunda Modeler");
  }

  @Test
  void a_form_of_another_name_stops_the_start() {
    stops(
        changed(FORM, "\"id\": \"triage-complaint\"", "\"id\": \"triage\""),
        FORM,
        "set it to 'triage-complaint'");
  }

  @Test
  void a_field_type_tasklist_does_not_know_stops_the_start() {
    stops(changed(FORM, "\"taglist\"", "\"filepicker\""), FORM, "'filepicker'", "use another");
  }

  @Test
  void a_missing_form_stops_the_start() {
    stops(
        changed(PROCESS, "formRef=\"triage-complaint\"", "formRef=\"triage-case\""),
        PROCESS,
        "element TriageComplaint",
        "forms/grievance/triage-case.form does not exist",
        "correct the reference");
  }

  @Test
  void a_task_without_a_form_stops_the_start() {
    stops(
        changed(PROCESS, "camunda:formRef=\"triage-complaint\"", ""),
        "element TriageComplaint",
        "set its form reference");
  }

  @Test
  void an_unknown_step_stops_the_start() {
    stops(
        changed(PROCESS, "${closeGrievance}", "${closeGrievanse}"),
        PROCESS,
        "element CloseGrievance",
        "'closeGrievanse' does not exist",
        "Known:",
        "closeGrievance");
  }

  @Test
  void an_undeclared_fact_stops_the_start() {
    stops(
        changed(PROCESS, "${logOnly}", "${settled}"),
        PROCESS,
        "'settled'",
        "add the extension property fact:settled");
  }

  @Test
  void a_fact_of_an_unknown_type_stops_the_start() {
    stops(
        changed(PROCESS, "value=\"boolean\"", "value=\"text\""),
        PROCESS,
        "fact:logOnly",
        "A fact is 'boolean'");
  }

  @Test
  void a_condition_that_is_more_than_a_question_stops_the_start() {
    stops(
        changed(PROCESS, "${logOnly}", "${''.getClass().forName('java.lang.Runtime')}"),
        PROCESS,
        "must compare one routing fact");
  }

  @Test
  void a_script_stops_the_start() {
    var script =
        grievance()
            .files()
            .get(PROCESS)
            .replace(
                "bpmn:serviceTask id=\"CloseGrievance\"",
                "bpmn:scriptTask scriptFormat=\"js\" id=\"CloseGrievance\"")
            .replaceFirst("(?s)(scriptTask.*?)</bpmn:serviceTask>", "$1</bpmn:scriptTask>");

    stops(
        with(PROCESS, script),
        PROCESS,
        "element CloseGrievance",
        "models carry no code",
        "Make it a service task");
  }

  @Test
  void what_the_engine_itself_refuses_stops_the_start_too() {
    stops(
        changed(
            PROCESS,
            "sourceRef=\"LogComplaint\" targetRef=\"ComplaintLogged\"",
            "sourceRef=\"LogComplaint\" targetRef=\"Nowhere\""),
        PROCESS);
  }

  @Test
  void a_flow_without_a_process_stops_the_start() {
    var files = new TreeMap<>(grievance().files());
    files.remove(PROCESS);

    stops(new Bundle("grievance", files), "processes/grievance", "no .bpmn file named grievance");
  }

  private void stops(Bundle bundle, String... words) {
    var before = version();
    assertThatThrownBy(() -> deployer.deploy(bundle))
        .isInstanceOf(BrokenModel.class)
        .satisfies(
            broken ->
                assertThat(
                        new BrokenModelAnalyzer()
                            .analyze(broken, (BrokenModel) broken)
                            .getDescription())
                    .contains(words));
    assertThat(version()).isEqualTo(before);
  }

  private Bundle grievance() {
    return bundles.all().stream()
        .filter(bundle -> bundle.flow().equals("grievance"))
        .findFirst()
        .orElseThrow();
  }

  private Bundle changed(String file, String from, String to) {
    assertThat(grievance().files().get(file)).contains(from);
    return with(file, grievance().files().get(file).replace(from, to));
  }

  private Bundle with(String file, String content) {
    var files = new TreeMap<>(grievance().files());
    files.put(file, content);
    return new Bundle("grievance", files);
  }

  private int version() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey("grievance")
        .latestVersion()
        .singleResult()
        .getVersion();
  }
}
