package org.recourse.office.days;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.recourse.office.BatchPost;
import org.recourse.office.Browser;
import org.recourse.office.PostRoom;
import org.recourse.office.Said;

/** The days of a run, hour by hour. */
final class HospitalDays {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INCIDENTS = "/camunda/api/engine/engine/default/incident";
  private static final List<String> DEPARTMENTS =
      List.of(
          "department-responder", "billing-responder", "nursing-responder", "emergency-responder");

  private final Run run;
  private final MovedRecourse app;
  private final List<Complaint> complaints;
  private final CaseBook book = new CaseBook();
  private final Shifts shifts;
  private final Outside outside;
  private final Complainants complainants;
  private final OutsideDuties outsideDuties;
  private final PostRoom postRoom;
  private final BatchPost entrance;
  private final Map<String, Worker> people = new LinkedHashMap<>();
  private final Map<String, Integer> figures = new LinkedHashMap<>();
  private final Executor desks =
      Executors.newFixedThreadPool(
          4,
          work -> {
            var desk = new Thread(work, "desk");
            desk.setDaemon(true);
            return desk;
          });
  private int entered;

  HospitalDays(Run run, MovedRecourse app) {
    this.run = run;
    this.app = app;
    this.complaints = run.complaints();
    var chance = run.chance();
    this.shifts = new Shifts(chance);
    this.outside = new Outside(chance, app.mailroom(), book);
    this.complainants = new Complainants(chance, book, run.marker());
    this.outsideDuties = new OutsideDuties(chance, book, run.marker());
    this.postRoom = new PostRoom(app.port());
    this.entrance = new BatchPost(app.home(), "representative", "recourse");
    var duties = new Duties(new Pace(chance), new Replies(chance, run.marker()), complaints);
    List<String> all =
        new ArrayList<>(List.of("representative", "representative2", "supervisor", "supervisor2"));
    all.addAll(DEPARTMENTS);
    all.forEach(name -> people.put(name, worker(name, duties)));
  }

  private Worker worker(String name, Duties duties) {
    return new Worker(Browser.signedIn(app.home(), name, "recourse"), duties, book);
  }

  CaseBook book() {
    return book;
  }

  PostRoom postRoom() {
    return postRoom;
  }

  Shifts shifts() {
    return shifts;
  }

  Map<String, Integer> figures() {
    return figures;
  }

  /** Everybody may see every case through this person: a supervisor. */
  Browser supervisor() {
    return people.get("supervisor").browser();
  }

  Worker person(String name) {
    return people.get(name);
  }

  /** Lives through all of it. */
  void pass() {
    prepare();
    for (int hour = 0; hour < run.days() * 24; hour++) {
      var now = run.begin().plus(Duration.ofHours(hour));
      app.goTo(now);
      outside.turns(now);
      enter(now);
      if (Run.isWorkday(now)) {
        work(Run.hourOf(now), now);
      }
      if (Run.hourOf(now) == 18) {
        Said.line("day %d: %d complaints, %s", Run.dayOf(now) + 1, entered, figures);
      }
    }
  }

  private void prepare() {
    outside.addresses(complaints);
    Browser.signedIn(app.home(), "administrator", "recourse")
        .post(
            "/api/grievance-delegations",
            Map.of(
                "username", "supervisor2",
                "scope", "CIVIL_RIGHTS",
                "grantedByBody", "Governing body",
                "resolution", "Invented resolution 2",
                "document", "Invented"));
  }

  private void enter(Instant now) {
    while (entered < complaints.size() && !complaints.get(entered).arrivesAt().isAfter(now)) {
      var complaint = complaints.get(entered++);
      book.opened(entrance.postOne(written(complaint)).path("number").asText(), complaint);
    }
    app.settle();
  }

  private void work(int hour, Instant now) {
    if (hour == 9) {
      morning(now);
    }
    if (hour >= 8 && hour <= 17 && (hour % 2 == 0 || harm(now))) {
      work(List.of("representative", "representative2"), now);
    }
    if (hour == 9 || hour == 13 || hour == 17) {
      work(List.of("supervisor", "supervisor2"), now);
    }
    if (hour == 10 || hour == 14) {
      work(DEPARTMENTS, now);
    }
    if (hour == 15) {
      present("supervisor", now)
          .ifPresent(
              person -> {
                var posted = postRoom.print(person.browser());
                count("paper letters printed", posted.size());
                outside.posted(posted, now);
              });
    }
  }

  /** Whether somebody who may have been harmed called within the last hour: they do not wait. */
  private boolean harm(Instant now) {
    return complaints.subList(0, entered).stream()
        .filter(complaint -> complaint.nature().harm())
        .anyMatch(complaint -> complaint.arrivesAt().plus(Duration.ofHours(1)).isAfter(now));
  }

  /** All of them at once, each at a desk of their own. */
  private void work(List<String> names, Instant now) {
    var shift =
        names.stream()
            .filter(name -> shifts.isThere(name, now))
            .map(name -> CompletableFuture.supplyAsync(() -> shift(name, now), desks))
            .toList();
    shift.forEach(done -> count("tasks done", done.join()));
    app.settle();
  }

  /** A shift that ends badly is told, and the next one goes on. */
  private int shift(String name, Instant now) {
    try {
      return people.get(name).work(now);
    } catch (Browser.Refused refused) {
      book.surprised("", name + " could not work: " + refused.getMessage());
      return 0;
    }
  }

  /** Whoever is there looks at what came back, takes calls, and frees what got stuck. */
  private void morning(Instant now) {
    present("representative", now)
        .map(Worker::browser)
        .ifPresent(
            office -> {
              count("letters come back", outside.noteReturned(office, now));
              count("calls of complainants", complainants.call(office, complaints, now));
              count("reports filed", outsideDuties.report(office, complaints, now));
            });
    present("supervisor", now)
        .filter(person -> !Outside.isMailDown(now))
        .ifPresent(person -> count("stuck steps freed", free(person.browser())));
    app.settle();
  }

  /** In Cockpit, as the advice beside an incident says, in whatever process it is shown. */
  private int free(Browser supervisor) {
    Set<String> stuck = new LinkedHashSet<>();
    for (JsonNode incident : supervisor.get(INCIDENTS)) {
      stuck.add(incident.path("processInstanceId").asText());
    }
    return (int) stuck.stream().filter(one -> retry(supervisor, one)).count();
  }

  /** False when another process that shows the same incident was retried before. */
  private static boolean retry(Browser supervisor, String instance) {
    try {
      supervisor.post("/api/cockpit/instances/" + instance + "/retry", Map.of());
      return true;
    } catch (Browser.Refused refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      return false;
    }
  }

  private Optional<Worker> present(String role, Instant now) {
    return List.of(role, role + "2").stream()
        .filter(name -> shifts.isThere(name, now))
        .map(people::get)
        .findFirst();
  }

  private void count(String what, int more) {
    figures.merge(what, more, Integer::sum);
  }

  private static String written(Complaint complaint) {
    try {
      return JSON.writeValueAsString(complaint.line());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
