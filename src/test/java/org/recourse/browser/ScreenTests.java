package org.recourse.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.recourse.ApiCaller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole product as people see it: a real server, a real Chromium, jobs that run by themselves.
 */
@Tag("browser")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"recourse.demo=true", "recourse.demo-cases=false"})
@ContextConfiguration(initializers = ScreenDatabase.class)
@ExtendWith(ScreenTests.LookAtFailures.class)
public abstract class ScreenTests {

  protected static Browser browser;

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  protected ApiCaller api;
  protected String home;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void findTheServer() {
    home = "http://localhost:" + port;
    api = new ApiCaller(port);
    // What another test left half filled would be found again, as it should be.
    database.sql("delete from form_draft").update();
  }

  @AfterEach
  void no_script_of_any_page_threw_an_error() {
    var complaints = browser.complaints();
    browser.clear();
    assertThat(complaints).isEmpty();
  }

  /** This person, signed in to Tasklist at a desk of their own. */
  protected Tasklist tasklistOf(String user) {
    return Tasklist.of(signedIn(user), home);
  }

  /** This person on the home page, at a desk of their own. */
  protected Page signedIn(String user) {
    var page = browser.desk();
    SignIn.at(page, home).as(user);
    return page;
  }

  /** The number of a new complaint that somebody wrote in a letter, waiting to be triaged. */
  protected String aLetter(String narrative) {
    Map<String, Object> letter = new LinkedHashMap<>(ApiCaller.aComplaint(narrative));
    letter.put("patientName", "Demo Patient Juniper");
    letter.put("patientAddress", "1 Example Way, Los Angeles, CA 90001");
    var answer = api.post("representative", "/api/grievances", letter);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return tree(answer.body()).get("number").asText();
  }

  /** The number of this patient's only case. */
  protected String numberOf(String patient) {
    var query = URLEncoder.encode(patient, StandardCharsets.UTF_8);
    var cases = tree(api.get("supervisor", "/api/cases?q=" + query).body()).get("cases");
    assertThat(cases).as("cases of " + patient).hasSize(1);
    return cases.get(0).get("number").asText();
  }

  protected JsonNode caseFile(String number) {
    return tree(api.get("supervisor", "/api/cases/" + number).body());
  }

  /** What happened in a case, as the types of its timeline's entries. */
  protected List<String> timeline(String number) {
    var answer = tree(api.get("supervisor", "/api/cases/" + number + "/timeline").body());
    var entries = answer.isArray() ? answer : answer.elements().next();
    return StreamSupport.stream(entries.spliterator(), false)
        .map(entry -> entry.get("type").asText())
        .toList();
  }

  static class LookAtFailures implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure)
        throws Throwable {
      browser.keepPictures(context.getRequiredTestMethod().getName());
      throw failure;
    }
  }
}
