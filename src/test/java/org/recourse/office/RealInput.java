package org.recourse.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One run of real complaints through the product, and what came of it. */
final class RealInput {

  private final ChildApp app;
  private final MarkedText marker;
  private final List<String> lines;
  private final List<JsonNode> results = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Office office;
  private final List<String> worked = new ArrayList<>();

  private RealInput(ChildApp app, String marker, int count) {
    this.app = app;
    this.marker = new MarkedText(marker);
    var all = ComplaintLines.markedWith(marker);
    this.lines = count == 0 ? all.all() : all.some(count);
    this.office = Office.at(app.home(), marker);
  }

  /**
   * Sends the complaints and works some of them to their end.
   *
   * @param count how many complaints, taken evenly from all; 0 for all
   */
  static RealInput run(ChildApp app, int count, int toTheEnd) {
    var marker = "mrk" + UUID.randomUUID().toString().replace("-", "");
    var run = new RealInput(app, marker, count);
    new BatchPost(app.home(), "representative", "recourse")
        .send(marker, run.lines.iterator(), run.results::add);
    run.provoke();
    var opened = run.results.stream().filter(RealInput::isOpened).toList();
    for (int i = 0; i < Math.min(toTheEnd, opened.size()); i++) {
      var number = opened.get((int) ((long) i * opened.size() / toTheEnd)).path("number").asText();
      run.office.workToTheEnd(number);
      run.worked.add(number);
    }
    return run;
  }

  /** Everything that may go wrong with a form, with marked words in it. */
  private void provoke() {
    var number =
        results.stream()
            .filter(RealInput::isOpened)
            .findFirst()
            .orElseThrow()
            .path("number")
            .asText();
    var desk = office.representative();
    var task = office.firstTaskOf(number).path("id").asText();
    var text = marker();
    refused(() -> desk.submit(task, Map.of("nonsense" + text.word(), "x")));
    refused(() -> desk.submit(task, Map.of("harm", text.word())));
    refused(() -> desk.submit(task, Map.of("confirmedClassification", text.word())));
    refused(() -> desk.submit(task, Map.of("issues", List.of(Map.of("category", text.word())))));
    refused(() -> desk.submit(UUID.randomUUID().toString(), Map.of("harm", text.word())));
    results.stream().filter(r -> !isOpened(r)).map(JsonNode::toString).forEach(problems::add);
  }

  private void refused(Runnable attempt) {
    try {
      attempt.run();
      problems.add(marker.word() + " was not refused");
    } catch (Browser.Refused answer) {
      problems.add(answer.getMessage().replace("nonsense" + marker.word(), ""));
    }
  }

  MarkedText marker() {
    return marker;
  }

  List<Long> linesAnswered() {
    return results.stream().map(result -> result.path("line").asLong()).toList();
  }

  /** Lines with something to tell that were refused, and lines without that were taken. */
  List<JsonNode> wronglyAnswered() {
    return results.stream()
        .filter(result -> isOpened(result) == told(result).path("narrative").asText().isBlank())
        .toList();
  }

  List<String> stillOpen() {
    return worked.stream().filter(office::isOpen).toList();
  }

  List<String> problems() {
    return problems;
  }

  String metrics() {
    var browser = Browser.signedIn(app.home(), "administrator", "recourse");
    var answer =
        browser.send(HttpRequest.newBuilder(app.home().resolve("/actuator/prometheus")).GET());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("No metrics: " + answer.statusCode());
    }
    return answer.body();
  }

  /** Members of a line that the form of the first task shows otherwise than they were sent. */
  Map<String, String> keptOtherwise() {
    Map<String, String> otherwise = new LinkedHashMap<>();
    results.stream()
        .filter(result -> isOpened(result) && !worked.contains(result.path("number").asText()))
        .limit(10)
        .forEach(
            result -> {
              var number = result.path("number").asText();
              var task = office.firstTaskOf(number).path("id").asText();
              var shown =
                  office
                      .representative()
                      .formVariables(task)
                      .path("narrative")
                      .path("value")
                      .asText();
              if (!shown.equals(told(result).path("narrative").asText())) {
                otherwise.put(number, shown);
              }
            });
    return otherwise;
  }

  private JsonNode told(JsonNode result) {
    try {
      return Browser.JSON.readTree(lines.get(result.path("line").asInt() - 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOpened(JsonNode result) {
    return result.path("status").asInt() == 201;
  }
}
