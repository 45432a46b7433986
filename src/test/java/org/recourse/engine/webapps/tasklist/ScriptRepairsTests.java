package org.recourse.engine.webapps.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The repairs of Camunda's frozen scripts, against the scripts of the very jar we ship. */
class ScriptRepairsTests {

  static Iterable<ScriptRepair> repairs() {
    return ScriptRepairs.ALL;
  }

  static Iterable<String> apps() {
    return ScriptRepairs.APPS;
  }

  @ParameterizedTest
  @MethodSource("repairs")
  void a_repair_finds_its_text_exactly_once_in_the_stock_script(ScriptRepair repair)
      throws IOException {
    var stock = stock(repair.app());

    assertThat(stock.split(Pattern.quote(repair.find()), -1)).as(repair.name()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("apps")
  void no_script_shows_the_sales_banner(String app) throws IOException {
    assertThat(new String(RepairedScript.of(app).content(), UTF_8)).doesNotContain("ce-eol-banner");
  }

  @Test
  void no_form_leaves_values_in_the_browser() {
    var script = new String(RepairedScript.of("tasklist").content(), UTF_8);

    assertThat(script)
        .doesNotContain("localStorage.setItem(\"camunda-form:")
        .doesNotContain("localStorage.getItem(\"camunda-form:")
        .doesNotContain("localStorage.setItem(\"camForm:")
        .contains("// What the repaired Tasklist script calls");
  }

  @Test
  void a_day_is_read_as_the_day_that_was_written_wherever_the_screen_stands() {
    assertThat(new String(RepairedScript.shared().content(), UTF_8))
        .contains("/^\\d{4}-\\d\\d-\\d\\d$/.test(h)?h+\"T00:00\":h")
        .doesNotContain("case D.DATE:e=new Date(Date.parse(h));break;");
  }

  @Test
  void the_start_stops_when_a_text_is_gone_or_stands_there_twice() {
    var repair = ScriptRepairs.ALL.get(0);

    assertThatThrownBy(() -> repair.applyTo("another release"))
        .isInstanceOf(ScriptNotRepairable.class);
    assertThatThrownBy(() -> repair.applyTo(repair.find() + repair.find()))
        .isInstanceOf(ScriptNotRepairable.class);
  }

  @Test
  void a_stopped_start_says_which_repair_failed_and_what_to_do() {
    var repair = ScriptRepairs.ALL.get(0);

    var analysis = new ScriptNotRepairableAnalyzer().analyze(new ScriptNotRepairable(repair, 0));

    assertThat(analysis.getDescription()).contains(repair.name()).contains(repair.reason());
    assertThat(analysis.getAction()).contains("7.24.0").contains("ScriptRepairs");
  }

  private static String stock(String app) throws IOException {
    var script =
        ScriptRepairs.SHARED.equals(app)
            ? "META-INF/resources/webjars/camunda/lib/deps.js"
            : "META-INF/resources/webjars/camunda/app/%1$s/camunda-%1$s-bootstrap.js"
                .formatted(app);
    return new ClassPathResource(script).getContentAsString(UTF_8);
  }
}
