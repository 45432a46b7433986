package org.recourse.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every day that a form asks for has happened, or may lie ahead: nobody forgot to say which. */
class DateFieldsTests {

  private static final Clock NEW_YEARS_EVE =
      Clock.fixed(Instant.parse("2027-01-01T07:30:00Z"), ZoneId.of("America/Los_Angeles"));

  private static final Set<String> MAY_LIE_AHEAD =
      Set.of("appointmentOn", "approvedFrom", "approvedTo", "dueOn", "from", "to", "until");

  @Test
  void whatever_else_a_form_asks_for_lies_in_the_past() throws IOException {
    var ahead = new TreeSet<String>();
    try (var forms = Files.walk(Path.of("forms"))) {
      for (Path form : forms.filter(file -> file.toString().endsWith(".form")).toList()) {
        var tree = new ObjectMapper().readTree(form.toFile());
        takesTomorrow(new FormSchema(tree).fields().values(), ahead);
      }
    }
    assertThat(ahead).as("name the others in DateRules").isEqualTo(new TreeSet<>(MAY_LIE_AHEAD));
  }

  private static void takesTomorrow(Collection<FormField> fields, Set<String> ahead) {
    for (FormField field : fields) {
      takesTomorrow(field.rows(), ahead);
      if (field.type().equals("datetime") && !field.isReadOnly()) {
        var date = field.definition().path("subtype").asText("date").equals("date");
        var tomorrow = date ? "2027-01-01" : "2026-12-31T23:31-08:00";
        var now = date ? "2026-12-31" : "2026-12-31T23:30-08:00";

        assertThat(DateRules.problem(field, now, NEW_YEARS_EVE)).as(field.key()).isNull();
        if (DateRules.problem(field, tomorrow, NEW_YEARS_EVE) == null) {
          ahead.add(field.key());
        }
      }
    }
  }

  @Test
  void what_a_plan_had_starts_clocks_so_its_year_is_looked_at() throws IOException {
    var tree =
        new ObjectMapper()
            .readTree(Path.of("forms/grievance/forward-complaint-to-plan.form").toFile());
    var received = new FormSchema(tree).fields().get("planReceivedAt");

    assertThat(DateRules.problem(received, "2002-12-31T23:59-08:00", NEW_YEARS_EVE))
        .isEqualTo(
            "lies before 2003-01-01, when the clocks it starts had no rule yet; check the year");
    assertThat(DateRules.problem(received, "2003-01-01T00:00-08:00", NEW_YEARS_EVE)).isNull();
  }
}
