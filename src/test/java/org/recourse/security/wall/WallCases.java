package org.recourse.security.wall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.recourse.ApiCaller;
import org.recourse.FlowWalk;
import org.recourse.Person;
import org.recourse.Stage;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.documents.Documents;
import org.recourse.casefile.documents.Notes;
import org.recourse.casefile.related.Referrals;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.engine.KeptAway;
import org.recourse.forms.FormSchemas;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Opens the cases of the wall: one of each flow at each level, with a mark in every text. */
@TestComponent
class WallCases {

  private static final String LETTER =
      """
      insert into letter_log (id, case_id, purpose, edition, type, title, language, words_language, language_note, format,
        channel, recipient_name, recipient_address, recipient_email, data, sha256, reading_level, gaps, state, outcome,
        composed_by, composed_at)
      values (?, ?, 'wall', 1, 'wall', 'Wall', 'en', 'en', ?, 'STANDARD', 'PAPER', ?, ?, ?, '{}', '', '', '[]', 'DRAFT', null,
        'system', now())
      """;

  private final FlowWalk flow;
  private final Stage stage;
  private final Referrals referrals;
  private final RelatedCases related;
  private final FormSchemas schemas;
  private final CaseFiles files;
  private final NamedPeople named;
  private final KeptAway away;
  private final Notes notes;
  private final Documents documents;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final JdbcTemplate jdbc;
  private final List<Walled> all = new ArrayList<>();

  WallCases(
      FlowWalk flow,
      Stage stage,
      Referrals referrals,
      RelatedCases related,
      FormSchemas schemas,
      CaseFiles files,
      NamedPeople named,
      KeptAway away,
      Notes notes,
      Documents documents,
      RuntimeService runtime,
      TaskService tasks,
      JdbcTemplate jdbc) {
    this.flow = flow;
    this.stage = stage;
    this.referrals = referrals;
    this.related = related;
    this.schemas = schemas;
    this.files = files;
    this.named = named;
    this.away = away;
    this.notes = notes;
    this.documents = documents;
    this.runtime = runtime;
    this.tasks = tasks;
    this.jdbc = jdbc;
  }

  List<Walled> all() {
    return all;
  }

  /** Those whose existence is no secret inside the hospital. */
  void openOrdinary() {
    for (var level : List.of(Level.STANDARD, Level.RESTRICTED, Level.NAMED)) {
      openComplaint(level);

      var marks = new Marks(all.size());
      var request = marks.everyText("priorauth", "request-authorization");
      request.keySet().removeAll(List.of("certification", "certifiedBy"));
      ApiCaller.aRequestForCare()
          .forEach(
              (key, value) ->
                  request.merge(key, value, (mark, v) -> isMark(mark) && isWord(key) ? mark : v));
      add(level, flow.receive(Person.SPECIALIST, "priorauth", request), marks);

      marks = new Marks(all.size());
      var application = marks.everyText("assistance", "record-application");
      application.putAll(anApplication());
      add(level, flow.receive(Person.COUNSELOR, "assistance", application), marks);
    }
  }

  private void openComplaint(Level level) {
    var marks = new Marks(all.size());
    var complaint = marks.everyText("grievance", "record-complaint");
    complaint.put("channel", "LETTER");
    complaint.put("receivedAt", OffsetDateTime.now().minusHours(2).toString());
    complaint.put("responseRequested", true);
    add(level, flow.receive(Person.REPRESENTATIVE, "grievance", complaint), marks);
  }

  /** A complaint reported to risk management, and the risk case that was opened from it. */
  void openReferred() {
    openComplaint(Level.LINKED);
    var complaint = files.get(all.get(all.size() - 1).id());
    var marks = new Marks(all.size());
    stage.does(
        Person.REPRESENTATIVE,
        () ->
            referrals.refer(
                complaint.id(),
                "risk",
                marks.on("reason"),
                Map.of("triggers", List.of("VIP"), "concerns", marks.on("concerns"))));
    var opened =
        related.of(complaint.id()).stream()
            .filter(other -> other.kind().equals("risk"))
            .findFirst()
            .orElseThrow();
    add(Level.CONFINED, files.get(opened.caseId()), marks);
  }

  /** Those that exist for risk management alone. */
  void openConfined() {
    for (var level : List.of(Level.CONFINED, Level.CONFINED_NAMED)) {
      var marks = new Marks(all.size());
      add(level, confined(marks), marks);
    }
  }

  /** One that is no subject of the matrix. */
  void openOneMoreConfined() {
    flow.work(confined(new Marks(all.size())));
  }

  private CaseFile confined(Marks marks) {
    var report = marks.everyText("risk", "report-risk");
    report.remove("eventTime");
    report.put("receivedAt", Instant.now().minusSeconds(3600).toString());
    report.put("marks", List.of("VIP"));
    report.put("patientBirthDate", "1950-03-04");
    return flow.receive(Person.RISK_MANAGER, "risk", report);
  }

  private void add(Level level, CaseFile file, Marks marks) {
    flow.work(file);
    notes.add(file.id(), marks.on("note"));
    var text = new ByteArrayInputStream(marks.on("document content").getBytes(UTF_8));
    var document =
        documents.add(
            file.id(), marks.on("document name") + ".txt", marks.on("document description"), text);
    var letter = UUID.randomUUID();
    jdbc.update(
        LETTER,
        letter,
        file.id(),
        marks.on("letter note"),
        marks.on("letter recipient"),
        marks.on("letter address"),
        marks.on("letter mail") + "@example.org");
    if (level == Level.RESTRICTED) {
      files.hold(file.id(), Confidentiality.RESTRICTED);
    }
    if (level.isNamed()) {
      named.set(
          file.id(), Arrays.stream(Role.values()).map(Role::username).collect(Collectors.toSet()));
      away.refresh(file.id());
    }
    var process =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(file.number())
            .processDefinitionKey(file.kind())
            .singleResult();
    var task =
        tasks.createTaskQuery().processInstanceBusinessKey(file.number()).listPage(0, 1).get(0);
    all.add(
        new Walled(
            all.size(),
            file.kind(),
            level,
            file.id(),
            file.number(),
            process.getId(),
            task.getId(),
            process.getProcessDefinitionId(),
            document.id(),
            letter,
            marks.fields));
  }

  private static Map<String, Object> anApplication() {
    Map<String, Object> application = new LinkedHashMap<>();
    application.put("receivedAt", OffsetDateTime.now().minusHours(2).toString());
    application.put("patientBirthDate", "1990-02-03");
    application.put("language", "en");
    application.put("state", "CA");
    application.put("county", "LOS ANGELES");
    application.put("incomesTold", "ALL");
    application.put(
        "members",
        List.of(Map.of("relation", "PATIENT", "age", 36, "pregnant", "NO", "filesTaxes", true)));
    application.put(
        "incomes",
        List.of(
            Map.of("memberLine", 1, "source", "JOB", "period", "MONTHLY", "amount", "1,000.00")));
    application.put(
        "bills",
        List.of(
            Map.of(
                "bill",
                "B-1001",
                "caredOn",
                LocalDate.now().minusDays(40).toString(),
                "billedOn",
                LocalDate.now().minusDays(20).toString(),
                "charges",
                "12,000.00")));
    return application;
  }

  private static boolean isMark(Object value) {
    return value instanceof String text && text.startsWith("wall");
  }

  private static boolean isWord(String key) {
    return List.of("patientName", "orderingName", "renderingName", "facility").contains(key);
  }

  /** The marks of one case. */
  private class Marks {

    private final int place;
    private final List<String> fields = new ArrayList<>();

    Marks(int place) {
      this.place = place;
    }

    String on(String field) {
      fields.add(field);
      return Walled.mark(place, fields.size() - 1);
    }

    Map<String, Object> everyText(String flowName, String form) {
      Map<String, Object> texts = new LinkedHashMap<>();
      schemas.newest(flowName, form).fields().values().stream()
          .filter(field -> List.of("textfield", "textarea").contains(field.type()))
          .filter(field -> !field.definition().path("readonly").asBoolean())
          .filter(field -> field.definition().at("/validate/pattern").asText().isEmpty())
          .forEach(
              field -> {
                var isMail =
                    "email".equals(field.definition().at("/validate/validationType").asText());
                texts.put(field.key(), on(field.key()) + (isMail ? "@example.org" : ""));
              });
      return texts;
    }
  }
}
