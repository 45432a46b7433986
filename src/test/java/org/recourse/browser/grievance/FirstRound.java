package org.recourse.browser.grievance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.recourse.browser.Tasklist;

/** How a complaint on two tracks begins. */
final class FirstRound {

  String recordedInSpanish(Tasklist tasklist, LocalDate received) {
    var form = tasklist.start("Complaint investigation");
    form.choose("Channel", "Phone")
        .type("Received by (unit)", "Emergency department desk")
        .typeDate("Received on", received.format(DateTimeFormatter.ofPattern("MM/dd/yyyy")))
        .typeDate("Received at", "10:30 AM")
        .type("What happened", "Esperé cuatro horas y nadie me habló en español.")
        .type("What they ask for", "Una disculpa y un intérprete la próxima vez")
        .type("Name", "Demo Paciente Jacaranda")
        .type("Email", "jacaranda@example.org")
        .type("Address", "7 Example Street\nLos Angeles, CA 90001")
        .choose("Preferred language", "Spanish")
        .choose("How they want our letters", "By email")
        .check("An answer or formal handling is asked for");
    tasklist.picture("two-tracks-recorded").send().filter("My groups");
    return tasklist.page().locator(".recourse-number").first().textContent();
  }
}
