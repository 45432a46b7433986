package org.recourse.casefile.web.batch;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.recourse.casefile.web.StrictJson;

/** Answers lines that ask something and leave nothing behind. */
record AskingDesk(LineQuestion question) implements BatchDesk {

  @Override
  public Object inGoodOrder(Line line) {
    return new Answered(line.number(), 200, question.answer(StrictJson.object(line.bytes())));
  }

  /** An answer beside the number of its line. */
  @JsonPropertyOrder({"line", "status"})
  record Answered(long line, int status, @JsonUnwrapped Object answer) {}
}
