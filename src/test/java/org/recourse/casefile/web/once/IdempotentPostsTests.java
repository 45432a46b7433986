package org.recourse.casefile.web.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.tree;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NamedPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A POST is done once, however often it is sent. */
@RecourseTest
class IdempotentPostsTests {

  private static final String OPEN = "/api/grievances";
  private static final String REPRESENTATIVE = "representative";

  @LocalServerPort int port;
  @Autowired JdbcClient database;
  @Autowired NamedPeople named;
  @Autowired CaseFiles files;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private final String key = UUID.randomUUID().toString();
  private final String words = "It took too long. " + key;
  private ApiCaller caller;

  @BeforeEach
  void call() {
    caller = new ApiCaller(port);
  }

  @Test
  void a_request_sent_twice_opens_one_case_and_has_the_same_answer() {
    var first = caller.post(REPRESENTATIVE, OPEN, aComplaint(words), "Idempotency-Key", key);
    var second = caller.post(REPRESENTATIVE, OPEN, aComplaint(words), "Idempotency-Key", key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(second.headers().firstValue("Idempotent-Replay")).contains("true");
    assertThat(first.headers().firstValue("Idempotent-Replay")).isEmpty();
    assertThat(casesWithTheseWords()).isEqualTo(1);
  }

  @Test
  void the_order_of_members_does_not_make_another_request() {
    var turned = new LinkedHashMap<String, Object>();
    turned.put("narrative", words);
    aComplaint(words).forEach(turned::putIfAbsent);

    caller.post(REPRESENTATIVE, OPEN, aComplaint(words), "Idempotency-Key", key);
    var second = caller.post(REPRESENTATIVE, OPEN, turned, "Idempotency-Key", key);

    assertThat(second.headers().firstValue("Idempotent-Replay")).contains("true");
  }

  @Test
  void eight_at_once_open_one_case() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    Callable<String> send =
        () -> caller.post(REPRESENTATIVE, OPEN, aComplaint(words), "Idempotency-Key", key).body();
    var numbers = new HashSet<String>();
    for (var answer : threads.invokeAll(Stream.generate(() -> send).limit(8).toList())) {
      numbers.add(tree(answer.get()).path("number").asText());
    }
    threads.shutdown();

    assertThat(numbers).hasSize(1);
    assertThat(casesWithTheseWords()).isEqualTo(1);
  }

  @Test
  void a_key_used_for_something_else_is_refused() {
    caller.post(REPRESENTATIVE, OPEN, aComplaint(words), "Idempotency-Key", key);
    var other =
        caller.post(REPRESENTATIVE, OPEN, aComplaint("Something else"), "Idempotency-Key", key);

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(tree(other.body()).path("detail").asText()).contains("Choose a new key");
  }

  @Test
  void work_that_failed_leaves_its_key_free() {
    var failed = caller.post(REPRESENTATIVE, OPEN, aComplaint(""), "Idempotency-Key", key);
    var mended = caller.post(REPRESENTATIVE, OPEN, aComplaint(words), "Idempotency-Key", key);

    assertThat(failed.statusCode()).isEqualTo(400);
    assertThat(mended.statusCode()).isEqualTo(201);
    assertThat(mended.headers().firstValue("Idempotent-Replay")).isEmpty();
  }

  @Test
  void two_people_may_happen_to_choose_the_same_key() {
    var one = caller.post(REPRESENTATIVE, OPEN, aComplaint(words), "Idempotency-Key", key);
    var two = caller.post("supervisor", OPEN, aComplaint(words), "Idempotency-Key", key);

    assertThat(tree(two.body()).path("number").asText())
        .isNotEqualTo(tree(one.body()).path("number").asText());
  }

  @Test
  void an_earlier_answer_about_a_case_stays_behind_the_door_of_the_case() {
    var opened = tree(caller.post(REPRESENTATIVE, OPEN, aComplaint(words)).body());
    var number = opened.path("number").asText();
    var notes = "/api/cases/" + number + "/notes";
    var note = Map.of("text", words);
    var first = caller.post("representative2", notes, note, "Idempotency-Key", key);
    var again = caller.post("representative2", notes, note, "Idempotency-Key", key);
    named.set(files.findByNumber(number).orElseThrow().id(), Set.of("representative2"));

    var shut = caller.post("representative2", notes, note, "Idempotency-Key", key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(shut.statusCode()).isEqualTo(404);
    assertThat(shut.body())
        .isEqualTo(caller.get("representative2", "/api/cases/" + number).body())
        .doesNotContain(words);
    assertThat(shut.headers().firstValue("Idempotent-Replay")).isEmpty();
  }

  @Test
  void without_a_key_each_sending_opens_a_case() {
    caller.post(REPRESENTATIVE, OPEN, aComplaint(words));
    caller.post(REPRESENTATIVE, OPEN, aComplaint(words));

    assertThat(casesWithTheseWords()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words"})
  void a_key_that_is_none_is_refused(String bad) {
    var answer = caller.post(REPRESENTATIVE, OPEN, aComplaint(words), "Idempotency-Key", bad);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(casesWithTheseWords()).isZero();
  }

  @Test
  void a_key_of_201_characters_is_refused() {
    var answer =
        caller.post(REPRESENTATIVE, OPEN, aComplaint(words), "Idempotency-Key", "k".repeat(201));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void every_post_of_the_api_goes_through_its_key() {
    var forgetful =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(
                entry ->
                    entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
            .filter(
                entry ->
                    entry.getKey().getPatternValues().stream()
                        .anyMatch(path -> path.startsWith("/api/")))
            .map(entry -> entry.getValue())
            .filter(method -> !method.hasMethodAnnotation(AnswersLineByLine.class))
            .filter(method -> !method.hasMethodAnnotation(AsksOutside.class))
            .filter(
                method ->
                    !ResponseEntity.class.isAssignableFrom(
                        method.getReturnType().getParameterType()))
            .map(Object::toString)
            .collect(Collectors.toSet());

    assertThat(forgetful)
        .as("a POST answers with a ResponseEntity, so that its answer can be kept")
        .isEmpty();
  }

  private long casesWithTheseWords() {
    return database
        .sql("select count(*) from timeline_entry where type = 'FORM_FILED' and details like ?")
        .param("%" + words + "%")
        .query(Long.class)
        .single();
  }
}
