package org.recourse.security.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.recourse.HospitalTime;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role makes every call about a case of every level, and every answer is searched. */
@Tag("long")
@RecourseTest
@Import(WallCases.class)
@TestInstance(Lifecycle.PER_CLASS)
class WallTests {

  private static final Path PAGE = Path.of("docs/wall.md");
  private static final int AT_ONCE = 4;

  @LocalServerPort private int port;
  @Autowired private WallCases cases;
  @Autowired private FilterService filters;
  @Autowired private JdbcTemplate jdbc;

  @Autowired
  @Qualifier("accessSeeder")
  private SmartInitializingSingleton grants;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping endpoints;

  private final Map<Role, Visitor> visitors = new TreeMap<>();
  private final Map<String, String> without = new TreeMap<>();
  private final Map<String, String> with = new TreeMap<>();
  private final Map<String, String> nobodys = new TreeMap<>();
  private final Map<String, String> answersToNothing = new ConcurrentHashMap<>();
  private final Fields fields = new Fields();
  private final Matrix matrix = new Matrix();
  private final List<Call> calls = Call.all();
  private Leaks leaks;
  private int marks;

  @BeforeAll
  void cases_of_every_level_first_without_and_then_with_confined_ones() {
    grants.afterSingletonsInstantiated();
    for (var role : Role.values()) {
      visitors.put(role, new Visitor(port, role));
    }
    for (var hole : List.of("process", "task", "document", "letter", "id", "username", "key")) {
      nobodys.put(hole, UUID.randomUUID().toString());
    }
    nobodys.put("number", "RK-1999-000042");
    var filter = filters.createTaskFilterQuery().filterName("All open tasks").singleResult();
    nobodys.put("filter", filter.getId());
    cases.openOrdinary();
    cases.openReferred();
    nobodys.put("definition", standard().definition());
    countAndList(without);
    cases.openConfined();
    countAndList(with);
    leaks = new Leaks(cases.all());
    marks = cases.all().stream().mapToInt(file -> file.fields().size()).sum();
  }

  @Test
  void every_cell_is_as_promised_and_no_answer_holds_what_its_reader_may_not_know()
      throws Exception {
    var wrong = new ConcurrentSkipListSet<String>();
    var pool = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> walks = new ArrayList<>();
    visitors.forEach((role, visitor) -> walks.add(pool.submit(() -> walk(role, visitor, wrong))));
    for (var walk : walks) {
      walk.get();
    }
    pool.shutdown();

    assertThat(wrong).isEmpty();
    isPrinted();
  }

  private void walk(Role role, Visitor visitor, ConcurrentSkipListSet<String> wrong) {
    for (var call : calls) {
      for (var file : filesFor(call)) {
        var where = role + " " + call.name() + " " + file.flow() + " " + file.level() + ": ";
        problems(role, visitor, call, file).forEach(problem -> wrong.add(where + problem));
      }
    }
  }

  private List<Walled> filesFor(Call call) {
    return call.isAboutOne()
        ? cases.all().stream().filter(call::isFor).toList()
        : List.of(standard());
  }

  private List<String> problems(Role role, Visitor visitor, Call call, Walled file) {
    var holes = new TreeMap<>(nobodys);
    holes.putAll(file.holes());
    var made = call.with(holes);
    var answer = visitor.makes(made);
    var promised = call.promised(role, file);
    var found = answer.found(call);
    matrix.note(role, call, file, found, marks);
    var problems = new ArrayList<>(leaks.in(role, call, made, answer));
    if (promised != null && promised != found) {
      problems.add("promised " + promised + ", found " + found + " " + answer.status());
    }
    var isKnown = call.isOfEngine() && (role.findsTasksOf(file) || role.watches(file));
    if (promised == Found.NOT_THERE && !isKnown && call.isAboutOne()) {
      var nothing =
          answersToNothing.computeIfAbsent(
              role + call.name(), any -> visitor.makes(call.with(nobodys)).like(nobodys));
      if (!answer.like(holes).equals(nothing)) {
        problems.add("told apart from nothing: " + answer.like(holes) + " / " + nothing);
      }
    }
    if (call.mapping().startsWith("/api/")) {
      fields.factsWithText(answer.body()).forEach(f -> problems.add("a text is in fact " + f));
    }
    return problems;
  }

  private void isPrinted() throws IOException {
    var page = matrix.page(calls);
    if (System.getProperty("wall.write") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/wall.md; write it anew with mvn test -Dtest=WallTests -Dwall.write")
        .isEqualTo(page);
  }

  private void countAndList(Map<String, String> into) {
    for (var call : calls) {
      var reads = call.method().equals("GET") || call.mapping().contains("count");
      if (reads && !call.isAboutOne() && !call.isFixed()) {
        visitors.forEach(
            (role, visitor) ->
                into.put(
                    role + " " + call.name(),
                    withoutSeals(visitor.makes(call.with(nobodys)).like(Map.of()))));
      }
    }
  }

  /** The record is sealed by the clock, over all cases at once: a seal says nothing of one. */
  private static String withoutSeals(String answer) {
    return answer.replaceAll("\"(seals|unsealed)\":\\d+|\"lastSeal\":\"[^\"]*\"", "{seal}");
  }

  @Test
  void whoever_does_not_know_of_confined_cases_counts_and_lists_the_same_without_and_with_them() {
    var differ = differing(without, with);
    // Another test's case may go on in between; only what a confined case changes changes again.
    for (int round = 0; round < 2 && !differ.isEmpty(); round++) {
      Map<String, String> before = new TreeMap<>();
      Map<String, String> after = new TreeMap<>();
      countAndList(before);
      cases.openOneMoreConfined();
      countAndList(after);
      differ.retainAll(differing(before, after));
    }

    assertThat(with).hasSizeGreaterThan(300);
    assertThat(differ).isEmpty();
  }

  private static Set<String> differing(Map<String, String> without, Map<String, String> with) {
    var differ = new TreeSet<String>();
    with.forEach(
        (call, answer) -> {
          var knows = call.startsWith("RISK_MANAGER") || call.startsWith("COUNSEL");
          if (!knows && !answer.equals(without.get(call))) {
            differ.add(call);
          }
        });
    return differ;
  }

  @Test
  void every_read_of_one_case_is_on_its_access_log_whether_let_in_or_not() {
    var time = new HospitalTime();
    var missing = new TreeSet<String>();
    for (var call : calls) {
      // A card beside a task in a list opens nothing, and a draft is its writer's own.
      var isOpened = !call.mapping().matches("/api/tasks|/api/drafts/.*");
      if (call.method().equals("GET") && call.isAboutOne() && isOpened) {
        for (var role : List.of(Role.SUPERVISOR, Role.AUDITOR, Role.RISK_MANAGER)) {
          for (var file : List.of(standard(), confined())) {
            time.passes(Duration.ofMinutes(2));
            var before = logged(file, role);
            var holes = new TreeMap<>(nobodys);
            holes.putAll(file.holes());
            visitors.get(role).makes(call.with(holes));
            if (call.isFor(file) && logged(file, role) == before) {
              missing.add(role + " " + call.name() + " " + file.level());
            }
          }
        }
      }
    }
    time.reset();

    assertThat(missing).isEmpty();
  }

  private Walled standard() {
    return first(Level.STANDARD);
  }

  private Walled confined() {
    return first(Level.CONFINED);
  }

  private Walled first(Level level) {
    return cases.all().stream().filter(file -> file.level() == level).findFirst().orElseThrow();
  }

  private int logged(Walled file, Role role) {
    return jdbc.queryForObject(
        "select count(*) from case_access where case_id = ? and username = ?",
        Integer.class,
        file.id(),
        role.username());
  }

  @Test
  void every_endpoint_has_a_rule() {
    var missing = new TreeSet<String>();
    endpoints
        .getHandlerMethods()
        .keySet()
        .forEach(
            info ->
                info.getPatternValues()
                    .forEach(
                        path ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> missing.add(method + " " + path))));
    calls.forEach(call -> missing.remove(call.name()));

    assertThat(missing).as("add them to src/test/resources/wall/calls.csv with a rule").isEmpty();
  }

  @Test
  void every_field_of_an_answer_is_declared_to_hold_a_text_or_none() {
    var description =
        visitors.get(Role.ANALYST).makes(new Call("GET", "", "", "-", "/v3/api-docs", ""));

    var described = Fields.described(description.body());
    assertThat(described).hasSizeGreaterThan(200);
    assertThat(described)
        .as("src/test/resources/wall/fields.csv: TEXT where people's words may stand, else FACT")
        .isEqualTo(fields.declared());
  }
}
