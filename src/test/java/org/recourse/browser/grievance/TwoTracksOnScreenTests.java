package org.recourse.browser.grievance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.HospitalTime;
import org.recourse.browser.Barriers;
import org.recourse.browser.Pictures;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.SignIn;
import org.recourse.browser.Tasklist;
import org.recourse.browser.TriageOnScreen;
import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.EngineClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/**
 * Complaints on two tracks as representative, departments and supervisor walk them, over days. Time
 * moves for every case, so the office begins with none.
 */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class TwoTracksOnScreenTests extends ScreenTests {

  private static final String ASKED = "Who was on duty on the evening of the 20th?";

  @Autowired private Deadlines deadlines;
  @Autowired private CaseFiles files;
  @Autowired private ManagementService jobs;
  @Autowired private TaskService tasks;
  @Autowired private Clock clock;

  private final HospitalTime time = new HospitalTime();

  @AfterEach
  void it_is_today_again() {
    time.reset();
  }

  @Test
  void a_spanish_complaint_on_two_tracks_runs_to_two_lawful_letters_and_is_reopened()
      throws IOException {
    var office = at("representative");
    var number = new FirstRound().recordedInSpanish(office, today().minusDays(1));
    triaged(office, number);
    answered("department-responder", "My groups", "La radiografía se hizo a las 20:10.", number);
    var letters = lettersOf(office, number, "Investigate complaint");
    assertThat(letter(letters, "Acknowledgement")).containsText("Handed over");
    assertThat(Barriers.on(office.page(), ".recourse-tab")).isEmpty();
    office.picture("two-tracks-letters");
    var promised = promisedDay(number);
    isRight(office, "Acknowledgement", number, "Recibimos su queja", spanish(promised));

    until(noonOf(promised));
    postponed(number);
    until(dayAfterQuestionsAreDue(number));
    answered("nursing-responder", "Overdue", "Faltó una enfermera esa noche.", number);
    investigated(number);
    until(clock.instant().plus(Duration.ofDays(8)));
    goesOnWithout(number);
    drafted(number);
    approved(number);
    var finished = today();

    var again = reopened(number);
    again.tab("Letters");
    isRight(
        again,
        "Resolution letter",
        number,
        "Leímos el registro.",
        "Usted esperó cuatro horas. Fue demasiado tiempo.",
        "El mostrador llama a un intérprete",
        "Terminamos nuestro trabajo sobre su queja el " + spanish(finished),
        "California Department of Public Health",
        "Livanta");
    isRight(
        again,
        "Civil rights decision",
        number,
        "Debimos llamar a un intérprete y no lo hicimos.",
        "Dirección General del hospital",
        "Office for Civil Rights");
    isRight(again, "Status letter", number, "14", "Todavía falta hablar con dos personas.");
    assertThat(again.tab("Deadlines").getByText("Answer or status letter (2)")).isVisible();
    assertThat(Barriers.on(again.page(), ".recourse-tab")).isEmpty();
    again.picture("two-tracks-second-round");

    var next = new SecondRound(number);
    next.triaged(again);
    next.investigated(at("representative"));
    next.drafted(at("representative"));
    var supervisor = at("supervisor");
    next.approved(supervisor);
    closed(number);
    assertThat(next.answers(supervisor.page(), home))
        .satisfiesExactly(
            first -> assertThat(first.words()).contains("Leímos el registro."),
            second ->
                assertThat(second.words())
                    .contains("Nadie le pidió disculpas a su madre.")
                    .contains("Llamamos a la hija del paciente.")
                    .contains("Demo Representative", "213-555-0100", "Livanta")
                    .doesNotContain("Leímos el registro."));
  }

  private void closed(String number) {
    browser.desk().waitForCondition(() -> "CLOSED".equals(caseFile(number).get("status").asText()));
  }

  private void triaged(Tasklist tasklist, String number) {
    tasklist.open(number).claim();
    TriageOnScreen.onTwoTracks(tasklist.form());
    TriageOnScreen.asks(tasklist.form(), ASKED, "Radiology", "Nursing", "Emergency department");
    tasklist.picture("two-tracks-triaged").complete();
  }

  private void answered(String responder, String filter, String answer, String number) {
    var tasklist = at(responder);
    tasklist.filter(filter).page().getByText("Answer inquiry").first().click();
    tasklist.claim();
    assertThat(tasklist.form().input("Patient relations asks", 0)).hasValue(ASKED);
    assertThat(tasklist.page().locator("body")).not().containsText("Jacaranda");
    tasklist.form().type("Answer", answer);
    tasklist.picture("two-tracks-answer-" + responder).complete();
    assertThat(timeline(number)).contains("INQUIRY_ANSWERED");
  }

  private Locator lettersOf(Tasklist tasklist, String number, String task) {
    tasklist.page().waitForCondition(() -> timeline(number).contains("LETTER_SENT"));
    tasklist.filter("My groups").open(number, task).claim();
    return tasklist.tab("Letters");
  }

  /** The representative sees the time run out and tells the patient in how many days they hear. */
  private void postponed(String number) {
    var tasklist = at("representative").filter("My groups");
    tasklist.open(number, "Write status letter").claim();
    assertThat(tasklist.form().input("Clock", 0)).hasValue("Answer or status letter");
    tasklist
        .form()
        .type("Days until the written answer", "14")
        .choose("Language of your words", "Spanish")
        .type("Why it takes longer", "Todavía falta hablar con dos personas.");
    tasklist.picture("two-tracks-status-letter").complete();
    tasklist.page().waitForCondition(() -> timeline(number).contains("STATUS_LETTER_SENT"));
  }

  private void investigated(String number) {
    var tasklist = at("representative").filter("Mine");
    tasklist.open(number, "Investigate complaint");
    assertThat(tasklist.tab("Timeline"))
        .containsText(Pattern.compile("A department was reminded in Tasklist .* Emergency"));
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();
    tasklist.picture("two-tracks-reminded").tab("Form");
    tasklist
        .form()
        .type("Steps taken to investigate", "Leímos el registro.\nHablamos con enfermería.")
        .type("What you found", "Nobody called an interpreter.");
    tasklist.complete();
  }

  private void goesOnWithout(String number) {
    var tasklist = at("supervisor").filter("My groups");
    tasklist.open(number, "Decide on silent department").claim();
    assertThat(tasklist.form().input("Department", 0)).hasValue("Emergency department");
    tasklist
        .form()
        .choose("What now?", "Go on without the answer")
        .type("Why", "The shift leader is away until next month.");
    tasklist.picture("two-tracks-silent-department").complete();
  }

  private void drafted(String number) {
    var tasklist = at("representative").filter("My groups");
    tasklist.open(number, "Draft resolution").claim();
    var answers = tasklist.page().locator(".fjs-table").last();
    assertThat(answers).containsText("La radiografía se hizo a las 20:10.");
    assertThat(answers).containsText("Faltó una enfermera esa noche.");
    var form = tasklist.form();
    form.choose("Finding", 0, "Substantiated")
        .type("What we tell them about it", 0, "Usted esperó cuatro horas. Fue demasiado tiempo.")
        .choose("Finding", 1, "Partly substantiated")
        .type("What we tell them about it", 1, "Debimos llamar a un intérprete y no lo hicimos.")
        .addRowAtTheEnd()
        .type("What will change", "El mostrador llama a un intérprete al llegar el paciente.")
        .type("Who sees to it", "Head of the emergency desk")
        .type("Result of the investigation", "Usted tiene razón y le pedimos disculpas.")
        .choose("Language of your words", "Spanish");
    assertThat(tasklist.page().locator(".recourse-draft")).containsText("Draft kept");
    tasklist.picture("two-tracks-draft");
    var tab = tasklist.tab("Letters");
    tab.locator(".recourse-read-answer").click();
    assertThat(tab.getByText("It lacks nothing.")).hasCount(2);
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();
    tasklist.picture("two-tracks-preview").tab("Form");
    tasklist.complete();
  }

  private void approved(String number) {
    var tasklist = at("supervisor").filter("My groups");
    tasklist.open(number, "Approve resolution").claim().form().check("Approved");
    assertThat(tasklist.page().getByText("Respect and patient rights").first()).isVisible();
    assertThat(tasklist.page().getByText("Fue demasiado tiempo.").first()).isVisible();
    tasklist.picture("two-tracks-approved").complete();
    closed(number);
  }

  private Tasklist reopened(String number) {
    var tasklist = at("representative");
    tasklist.page().locator("button.recourse-take-up").click();
    var dialog = tasklist.page().locator(".recourse-dialog");
    dialog.getByLabel("Case number").fill(number);
    dialog.getByLabel("Is the answer appealed?").selectOption("no");
    dialog.getByLabel("Why, in their words").fill("Nobody has apologized to my mother.");
    tasklist.picture("two-tracks-reopening");
    assertThat(Barriers.on(tasklist.page(), ".recourse-dialog")).isEmpty();
    dialog.locator(".btn-primary").click();
    assertThat(dialog).hasCount(0);
    tasklist.filter("My groups").open(number, "Triage complaint");
    return tasklist;
  }

  /** A person of the demo at a desk whose computer shows the hospital's time. */
  private Tasklist at(String user) {
    var page = browser.desk();
    page.clock()
        .install(new com.microsoft.playwright.Clock.InstallOptions().setTime(clock.millis()));
    SignIn.at(page, home).as(user);
    return Tasklist.of(page, home);
  }

  /** Lets the software finish what it does; then it is so late, or as late as it was. */
  private void until(Instant moment) {
    browser.desk().waitForCondition(() -> jobs.createJobQuery().executable().count() == 0);
    var ahead = Duration.between(clock.instant(), moment);
    time.passes(ahead.isNegative() ? Duration.ZERO : ahead);
  }

  private static Instant noonOf(LocalDate day) {
    return day.atTime(12, 0).atZone(EngineClock.HOSPITAL).toInstant();
  }

  private Instant dayAfterQuestionsAreDue(String number) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(number)
        .taskName("Answer inquiry")
        .list()
        .get(0)
        .getDueDate()
        .toInstant()
        .plus(Duration.ofDays(1));
  }

  private LocalDate today() {
    return BusinessCalendar.dayOf(clock.instant());
  }

  private LocalDate promisedDay(String number) {
    return deadlines.of(files.findByNumber(number).orElseThrow().id()).stream()
        .filter(one -> one.clock().equals("FIRST_RESPONSE"))
        .map(one -> BusinessCalendar.dayOf(one.dueAt()))
        .findFirst()
        .orElseThrow();
  }

  private static Locator letter(Locator tab, String title) {
    return tab.locator(".recourse-letter", new Locator.LocatorOptions().setHasText(title));
  }

  /** The letter a representative downloads names a person, who else to turn to, and these words. */
  private static void isRight(Tasklist tasklist, String title, String... words) throws IOException {
    var link =
        letter(tasklist.page().locator(".recourse-tab"), title).getByText("Download").first();
    var printed = Pictures.letter(tasklist.page(), link, "two-tracks-" + title.replace(' ', '-'));
    assertThat(printed.language()).isEqualTo("es");
    assertThat(printed.tagged()).isTrue();
    assertThat(printed.words())
        .contains(words)
        .contains("Demo Representative", "213-555-0100", "La ayuda con el idioma");
  }

  private static String spanish(LocalDate day) {
    return day.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.forLanguageTag("es-US")));
  }
}
