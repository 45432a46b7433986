package org.recourse.priorauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.SPECIALIST;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.documents.Documents;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers of the case file go to a payer's system when somebody chose them, and no others. */
class PapersByWireTests extends PayerSystemStories {

  private static final int MEGABYTE = 1024 * 1024;

  @Autowired Documents documents;

  private String filed(CaseFile file, String content) {
    return stage
        .as(
            SPECIALIST,
            () ->
                documents.add(
                    file.id(), "note.txt", null, new ByteArrayInputStream(content.getBytes(UTF_8))))
        .id()
        .toString();
  }

  private static String asSent(String content) {
    return Base64.getEncoder().encodeToString(content.getBytes(UTF_8));
  }

  /** Every document is there; the first one is this paper of the case file. */
  private Map<String, Object> gatheredWith(CaseFile file, String paper) {
    List<Object> rows = new ArrayList<>((List<?>) allDocuments(file).get("documents"));
    Map<String, Object> first = new LinkedHashMap<>();
    ((Map<?, ?>) rows.get(0)).forEach((key, value) -> first.put((String) key, value));
    first.put("file", paper);
    rows.set(0, first);
    return new LinkedHashMap<>(Map.of("documents", rows));
  }

  @Test
  void a_paper_that_was_chosen_goes_with_the_request_and_no_other_does() {
    var file = required("D0004");
    String order = filed(file, "The order is signed.");
    filed(file, "Nobody asked for this.");
    flow.complete(SPECIALIST, GATHER, file, gatheredWith(file, order));
    flow.work(file);

    assertThat(flow.waitsAt(file)).containsExactly(ANSWER);
    assertThat(message(file, ""))
        .contains("\"description\",\"valueString\":\"Signed order\"")
        .contains("DocumentReference", asSent("The order is signed."))
        .doesNotContain(asSent("Nobody asked for this."));
  }

  @Test
  void a_note_of_where_a_paper_is_stays_in_the_house() {
    var file = sent("D0004");

    assertThat(message(file, "")).doesNotContain("DocumentReference", "additionalInformation");
  }

  @Test
  void what_a_payer_asks_for_goes_with_the_answer() {
    var file = sent("D0043");
    String scan = filed(file, "The first scan was in March.");
    var answers = everyText("priorauth", "answer-payer", aMark());
    answers.put("answerFiles", List.of(scan));
    flow.complete(SPECIALIST, ANSWER, file, answers);
    flow.work(file);

    assertThat(message(file, "-U1")).contains(asSent("The first scan was in March."));
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void a_paper_of_more_than_five_megabytes_is_refused_where_it_is_chosen() {
    var file = required("D0004");
    String large = filed(file, "a".repeat(5 * MEGABYTE + 1));

    refused(SPECIALIST, GATHER, file, gatheredWith(file, large), "larger than 5 MB");
    assertThat(flow.waitsAt(file)).containsExactly(GATHER);
  }

  @Test
  void a_paper_that_is_not_available_cannot_be_chosen() {
    var file = required("D0004");
    var answers = gatheredWith(file, filed(file, "The order is signed."));
    @SuppressWarnings("unchecked")
    var first = ((List<Map<String, Object>>) answers.get("documents")).get(0);
    first.put("state", "NOT_AVAILABLE");

    refused(SPECIALIST, GATHER, file, answers, "not to be available");
  }
}
