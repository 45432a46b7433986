package org.recourse.browser.grievance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.recourse.ApiCaller.tree;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.StreamSupport;
import org.recourse.browser.Pictures;
import org.recourse.browser.Tasklist;
import org.recourse.correspondence.print.PrintedLetter;

/** How a reopened complaint goes on: nobody asks departments again, one more letter is written. */
final class SecondRound {

  private final String number;

  SecondRound(String number) {
    this.number = number;
  }

  /** What was decided before is still in the form; the representative lets it stand. */
  void triaged(Tasklist tasklist) {
    tasklist.tab("Form");
    tasklist.claim();
    assertThat(tasklist.form().input("In a few words", 0)).hasValue("Cuatro horas de espera");
    tasklist
        .form()
        .choose("Report it to risk management?", "Do not report it")
        .type("Why you decide so", "The civil rights coordinator sees to it.");
    tasklist.picture("second-round-triaged").complete();
  }

  void investigated(Tasklist tasklist) {
    tasklist.filter("My groups").open(number, "Investigate complaint").claim();
    tasklist
        .form()
        .type("Steps taken to investigate", "Llamamos a la hija del paciente.")
        .type("What you found", "The first letter names no person who apologizes.");
    tasklist.picture("second-round-investigated").complete();
  }

  /** What was promised before is still there, and is written anew. */
  void drafted(Tasklist tasklist) {
    tasklist.filter("My groups").open(number, "Draft resolution").claim();
    var form = tasklist.form();
    form.choose("Finding", 0, "Substantiated")
        .type("What we tell them about it", 0, "Nadie le pidió disculpas a su madre.")
        .choose("Finding", 1, "Substantiated")
        .type("What we tell them about it", 1, "Faltó un intérprete y faltó una disculpa.")
        .type("What will change", "La jefa de enfermería llama a su madre esta semana.")
        .type("Who sees to it", "Head of nursing")
        .type("Result of the investigation", "Le pedimos disculpas a su madre, en persona.")
        .choose("Language of your words", "Spanish");
    tasklist.picture("second-round-draft").complete();
  }

  void approved(Tasklist tasklist) {
    tasklist
        .filter("My groups")
        .open(number, "Approve resolution")
        .claim()
        .form()
        .check("Approved");
    assertThat(tasklist.page().getByText("Nadie le pidió disculpas").first()).isVisible();
    tasklist.picture("second-round-approved").complete();
  }

  /** The resolution letters of all rounds, oldest first, as whoever may read the case gets them. */
  List<PrintedLetter> answers(Page page, String home) {
    var letters = home + "/api/cases/" + number + "/letters";
    return StreamSupport.stream(tree(page.request().get(letters).text()).spliterator(), false)
        .filter(letter -> letter.get("type").asText().equals("grievance-resolution"))
        .map(letter -> letter.get("id").asText())
        .map(id -> Pictures.letter(page.request().get(letters + "/" + id).body(), "answer-" + id))
        .toList();
  }
}
