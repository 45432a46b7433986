package org.recourse.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.recourse.office.BatchPost;
import org.recourse.office.Browser;
import org.recourse.office.ChildApp;
import org.recourse.office.ComplaintLines;
import org.recourse.office.Desk;
import org.recourse.office.FormAnswers;

/** The product, over HTTP: one POST and four forms submitted as Tasklist submits them. */
final class Product implements Workload {

  private static final ComplaintLines COMPLAINTS = ComplaintLines.markedWith("");
  private static final FormAnswers ANSWERS = new FormAnswers("");

  private final ChildApp app;
  private final ObjectNode shown = new ObjectMapper().createObjectNode();

  Product(ChildApp app) {
    this.app = app;
    shown.putObject("classification").put("value", "GRIEVANCE");
    shown
        .putObject("issues")
        .put(
            "value",
            "[{\"category\":\"COMMUNICATION\",\"severity\":1,\"description\":\"Not told\"},"
                + "{\"category\":\"INSTITUTIONAL_PROCESSES\",\"severity\":2,\"description\":\"Waited\"}]");
  }

  @Override
  public String database() {
    return app.database();
  }

  @Override
  public long processorMillis() {
    return app.processorMillis();
  }

  @Override
  public long serverMillis() {
    return app.serverMillis();
  }

  @Override
  public Seat seat() {
    return new Chair(
        new BatchPost(app.home(), "representative", "recourse"),
        new Desk(Browser.signedIn(app.home(), "representative", "recourse")),
        new Desk(Browser.signedIn(app.home(), "supervisor", "recourse")));
  }

  @Override
  public void open(Seat seat, long number) {
    // Every third invented complaint is a letter, which the table calls a grievance.
    ((Chair) seat).machine().postOne(COMPLAINTS.invented(number * 3));
  }

  @Override
  public void complete(Seat seat, String task, String step) {
    var chair = (Chair) seat;
    var desk = step.equals("ApproveResolution") ? chair.supervisor() : chair.representative();
    desk.submit(task, ANSWERS.to(step, shown));
  }

  private record Chair(BatchPost machine, Desk representative, Desk supervisor) implements Seat {}
}
