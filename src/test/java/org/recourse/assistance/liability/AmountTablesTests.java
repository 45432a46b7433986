package org.recourse.assistance.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every table of amounts owes its readers. */
class AmountTablesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assistance-scale-atp",
        "assistance-scale-hfpa",
        "assistance-cap-ryan-white",
        "assistance-umdap-allowance",
        "assistance-umdap-bands",
        "assistance-umdap-above",
        "assistance-periods",
        "assistance-refund-interest"
      })
  void every_row_cites_its_source_and_what_is_invented_says_confirm(String table)
      throws IOException {
    var file = Path.of("processes/assistance", table + ".dmn");
    Collection<Rule> rows = Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class);

    assertThat(rows).hasSizeBetween(1, 30);
    for (var row : rows) {
      var cells = row.getOutputEntries().stream().map(cell -> cell.getTextContent()).toList();
      var citation = cells.get(cells.size() - 1).strip();

      assertThat(row.getDescription().getTextContent()).as(row.getId()).isNotBlank();
      assertThat(citation).as(row.getId()).startsWith("\"").hasSizeGreaterThan(8);
      if (cells.stream().anyMatch(cell -> cell.strip().equals("true"))
          && Files.readString(file).contains("Out_example")) {
        assertThat(citation).as(row.getId()).contains("confirm with compliance before use");
      }
    }
  }
}
