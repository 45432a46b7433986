package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What those who mind the cases see in Cockpit. */
class CockpitTests extends ScreenTests {

  private static final String SECRET = "She fell at the fountain";

  @Autowired private ManagementService management;
  @Autowired private JdbcTemplate database;

  @Test
  void a_supervisor_finds_a_stuck_case_reads_what_to_do_and_retries_it() {
    var page = signedIn("supervisor");
    database.execute(
        "alter table grievance add constraint stuck check (classification is null) not valid");
    var number = aLetter(SECRET);
    givenUp(page);
    database.execute("alter table grievance drop constraint stuck");

    open(page, "/camunda/app/cockpit/default/");
    assertThat(Barriers.on(page, ".recourse-find")).isEmpty();
    page.getByLabel("Find case by number").fill(number);
    page.locator(".recourse-find button").click();
    page.waitForURL(address -> address.contains("process-instance/"));
    page.getByText("What to do").click();
    assertThat(page.locator(".recourse-advice")).containsText("Nothing is lost");
    assertThat(Barriers.on(page, ".recourse-advice")).isEmpty();
    Pictures.take(page, "cockpit-incident");
    assertThat(page.locator("body")).not().containsText("fountain");
    assertThat(page.locator("body")).not().containsText("Juniper");

    page.locator(".nav-tabs a").getByText("Incidents").click();
    var incident =
        page.locator("tr").filter(new Locator.FilterOptions().setHasText("Classify complaint"));
    assertThat(incident).containsText("Failed Job");
    Pictures.take(page, "cockpit-incidents");
    assertThat(page.getByText("Access Denied")).hasCount(0);
    assertThat(page.locator("body")).not().containsText("fountain");
    page.getByText("What to do").click();
    page.locator(".recourse-advice button").click();
    assertThat(page.locator(".recourse-advice")).containsText("being tried again");
    page.waitForCondition(
        () -> timeline(number).stream().anyMatch(type -> type.contains("CLASSIFIED")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyst", "administrator"})
  void those_who_mind_the_software_open_cockpit(String user) {
    var page = signedIn(user);
    open(page, "/camunda/app/cockpit/default/");
    assertThat(page.getByLabel("Find case by number")).isVisible();
  }

  @Test
  void a_representative_is_told_that_cockpit_is_not_theirs() {
    var page = signedIn("representative");
    var answer = page.navigate(home + "/camunda/app/cockpit/default/");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(page.locator("body")).containsText("Your role does not allow it");
    assertThat(Barriers.on(page)).isEmpty();
    Pictures.take(page, "cockpit-refused");
  }

  private void open(Page page, String path) {
    page.navigate(home + path);
  }

  /** Waits until the step has used up its tries, and spares the waits between them. */
  private void givenUp(Page page) {
    page.waitForCondition(() -> management.createJobQuery().withException().count() == 1);
    Job job = management.createJobQuery().withException().singleResult();
    management.setJobRetries(job.getId(), 1);
    management.setJobDuedate(job.getId(), new Date());
    page.waitForCondition(() -> management.createJobQuery().noRetriesLeft().count() == 1);
  }
}
