package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.SPECIALIST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.recourse.casefile.CaseFile;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Payers;
import org.recourse.priorauth.simulated.PlayedPayer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every story about a payer's system begins with. */
abstract class PayerSystemStories extends AuthorizationStories {

  static final String ANSWER = "Answer payer";
  static final String CALL = "Call payer";

  @Autowired PlayedPayer payer;
  @Autowired Payers payers;
  @Autowired JdbcClient database;

  @AfterEach
  void the_payer_is_well_again() {
    payer.isDown(false);
    payer.lateOnes();
    payer.hurry();
  }

  Payer demo() {
    return payers.get("demo-fhir");
  }

  /** A request whose documents somebody gathers next. */
  CaseFile required(String... services) {
    var lines = List.of(services).stream().map(service -> aLine(service)).toList();
    var request =
        with(aRequest(), "payer", "demo-fhir", "memberId", "DF12345678", "serviceLines", lines);
    var file = covered(request);
    var answer = everyText("priorauth", "clarify-requirement", aMark());
    flow.complete(
        SPECIALIST, "Clarify requirement", file, with(answer, "clarifiedRequirement", "REQUIRED"));
    flow.work(file);
    return file;
  }

  /** A request whose documents are gathered; the software submits it next. */
  CaseFile ready(String... services) {
    var file = required(services);
    flow.complete(SPECIALIST, GATHER, file, allDocuments(file));
    return file;
  }

  /** A request that was submitted by the software, and whatever that led to. */
  CaseFile sent(String... services) {
    var file = ready(services);
    flow.work(file);
    return file;
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> line(CaseFile file, int index) {
    return ((List<Map<String, Object>>) onRecord(file).get("serviceLines")).get(index);
  }

  void tookIt(CaseFile file, int times) {
    assertThat(payer.taken().getOrDefault(file.id() + "-1", 0)).isEqualTo(times);
  }

  /** What went out, word for word. */
  String message(CaseFile file, String suffix) {
    return database
        .sql("select message from priorauth_exchange where key = ?")
        .param(file.id() + "-1" + suffix)
        .query(String.class)
        .single();
  }

  String exchange(CaseFile file) {
    return database
        .sql("select state from priorauth_exchange where key = ?")
        .param(file.id() + "-1")
        .query(String.class)
        .single();
  }

  long times(CaseFile file, String type) {
    return happened(file).stream().filter(type::equals).count();
  }
}
