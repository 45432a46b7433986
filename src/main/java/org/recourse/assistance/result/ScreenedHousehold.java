package org.recourse.assistance.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.recourse.assistance.screening.Comparison;
import org.recourse.assistance.screening.ProgramResult;
import org.recourse.assistance.screening.Question;
import org.recourse.assistance.screening.ScreeningResult;
import org.recourse.assistance.screening.Standing;

/**
 * How a household stands with every program, told to another system.
 *
 * @param screenedOn the day whose tables answered
 * @param programs every one there is, in screening order
 */
public record ScreenedHousehold(LocalDate screenedOn, List<Line> programs) {

  /**
   * How it stands with one program.
   *
   * @param rule the id of the rule that decided; empty while an answer is needed
   * @param guidelineYear of the poverty guideline the income was compared with; null where none was
   * @param percentOfGuideline rounded down for people to read; null where none was compared
   * @param asks the facts on which it still depends, by their keys
   * @param change what would make the patient eligible, in sentences; each is enough by itself
   * @param tables the editions that decided
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Line(
      @Schema(example = "HFPA") String program,
      Standing standing,
      String rule,
      String reason,
      String citation,
      Integer guidelineYear,
      String percentOfGuideline,
      List<String> asks,
      List<String> change,
      List<String> tables) {

    static Line of(ProgramResult result) {
      Comparison compared = result.comparison();
      return new Line(
          result.program(),
          result.standing(),
          result.rule(),
          result.reason(),
          result.citation(),
          compared == null ? null : compared.guideline().year(),
          compared == null ? null : compared.percent().toPlainString(),
          result.questions().stream().map(Question::fact).toList(),
          result.whatWouldChange(),
          result.tables());
    }
  }

  /** What a screening came to. */
  public static ScreenedHousehold of(ScreeningResult result) {
    return new ScreenedHousehold(result.day(), result.programs().stream().map(Line::of).toList());
  }
}
