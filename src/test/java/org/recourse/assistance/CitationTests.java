package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.COUNSELOR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.desk.LetterFields;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;

/** Every rule says by which law: to the office in the case file, to the patient in the letter. */
class CitationTests extends ApplicationStories {

  private static final Map<String, String> PAPERS =
      Map.of(
          "pay stubs", "PAY_STUBS",
          "residence", "PROOF_OF_RESIDENCY",
          "Proof of income", "PROOF_OF_INCOME",
          "diagnosis", "PROOF_OF_DIAGNOSIS");

  @Autowired private List<LetterFields> letters;

  private CaseFile screened() {
    var file = recorded(anApplication("3,000.00"));
    var said = answers("hivDiagnosis", "YES", "countyMentalHealthClient", "YES");
    flow.complete(COUNSELOR, ANSWER, file, toWhatIsOpen(file, said));
    flow.work(file);
    return file;
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> lines(Map<String, Object> values, String key) {
    return (List<Map<String, Object>>) values.get(key);
  }

  private void papersSeen(CaseFile file) {
    List<Map<String, Object>> seen = new ArrayList<>();
    for (var paper : lines(flow.shown(COUNSELOR, COLLECT, file), "papers")) {
      var wanted = paper.get("wanted").toString();
      var choice = PAPERS.keySet().stream().filter(wanted::contains).map(PAPERS::get).findFirst();
      seen.add(
          Map.of(
              "state", "SEEN", "paper", choice.orElseThrow(), "seenOn", hospitalDay().toString()));
    }
    flow.complete(COUNSELOR, COLLECT, file, Map.of("papers", seen));
    flow.work(file);
  }

  private void amounts(CaseFile file) {
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("bills", List.of(aBill("12,000.00")));
    known.put("essentialExpenses", "2,500.00");
    known.put("liquidAssets", "0.00");
    known.put("amountsAnswer", "DETERMINE");
    flow.complete(COUNSELOR, AMOUNTS, file, known);
    flow.work(file);
  }

  /** What stands before the remark that somebody has to confirm it. */
  private static String law(Object citation) {
    return citation.toString().split("[;(]")[0].strip();
  }

  @Test
  void the_case_file_shows_the_rule_and_the_law_of_every_program() {
    var file = screened();

    assertThat(lines(onRecord(file), "programResults"))
        .hasSize(9)
        .allSatisfy(
            line -> {
              assertThat(line.get("rule").toString()).isNotBlank();
              assertThat(law(line.get("citation"))).isNotBlank();
              assertThat(line.get("tables").toString()).contains("assistance-eligibility-");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ATP, free up to 200 percent",
    "HFPA, 127405(a)",
    "UMDAP, 5709",
    "RYAN_WHITE, 300ff",
    "PAYMENT_PLAN, 127400(i)"
  })
  void what_the_house_decides_names_its_law_in_the_case_file_and_in_the_letter(
      String program, String alsoOfTheAmount) {
    var file = screened();
    var law = law(result(file, program, "citation"));
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", program));
    flow.work(file);
    if (flow.waitsAt(file).contains(COLLECT)) {
      papersSeen(file);
    }
    if (flow.waitsAt(file).contains(AMOUNTS)) {
      amounts(file);
    }

    var record = onRecord(file);
    assertThat(lines(record, "decisions"))
        .singleElement()
        .satisfies(line -> assertThat(line.get("basis").toString()).contains(law, alsoOfTheAmount));
    var letter =
        letters.stream()
            .filter(one -> one.letter().equals("DECISION"))
            .findFirst()
            .orElseThrow()
            .fields(file.id(), record, "en");
    assertThat(lines(letter, "approved"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("basis").toString()).contains(law));
  }

  @Test
  void instalments_name_the_rule_that_counted_the_familys_income() {
    var file = screened();
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", "PAYMENT_PLAN"));
    flow.work(file);
    amounts(file);

    assertThat(lines(onRecord(file), "decisions").get(0).get("basis").toString())
        .contains("FAMILY_INCOME in assistance-households", "H&S 127400(h)");
  }
}
