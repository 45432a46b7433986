package org.recourse.correspondence;

import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.Person.REPRESENTATIVE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.recourse.FlowWalk;
import org.recourse.RecourseTest;
import org.recourse.Stage;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.correspondence.mailroom.Mailroom.Knowledge;
import org.recourse.correspondence.types.LetterTypes;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about a letter begins with: a case, and somebody who wants to hear from us. */
@RecourseTest
public abstract class LetterStories {

  @Autowired protected Letters letters;
  @Autowired protected LetterFates fates;
  @Autowired protected LetterDispatch dispatch;
  @Autowired protected SimulatedMailroom mailroom;
  @Autowired protected Timeline timeline;
  @Autowired protected Stage stage;
  @Autowired private LetterTypes types;
  @Autowired private FlowWalk flow;

  protected CaseFile file;

  @BeforeEach
  void a_case() {
    file = flow.receive(REPRESENTATIVE, "grievance", aComplaint("Nobody came for two hours."));
  }

  @AfterEach
  void the_mailroom_is_well_again() {
    mailroom.failNext(0);
    mailroom.through(null);
    mailroom.knowing(Knowledge.UNKNOWN);
  }

  protected LetterOrder aResolution(Channel channel) {
    return aResolution(channel, LetterLanguage.of("es"), Map.of());
  }

  /** A whole resolution letter, but for these fields. */
  protected LetterOrder aResolution(
      Channel channel, LetterLanguage language, Map<String, Object> changes) {
    var data = new HashMap<>(LetterRoom.example(types.get("grievance-resolution")));
    data.putAll(changes);
    var recipient =
        new Recipient(
            "María Ejemplo",
            List.of("12 Sample Street", "Los Angeles, CA 90033"),
            "maria" + UUID.randomUUID() + "@example.org",
            "es");
    return new LetterOrder(
        file.id(),
        "grievance-resolution",
        language,
        LetterFormat.STANDARD,
        channel,
        recipient,
        data);
  }

  protected Letter compose(Channel channel) {
    return letters.compose("resolution", aResolution(channel));
  }

  protected List<String> told() {
    return timeline.of(file.id()).stream()
        .map(TimelineEntry::type)
        .filter(type -> type.startsWith("LETTER_"))
        .toList();
  }
}
