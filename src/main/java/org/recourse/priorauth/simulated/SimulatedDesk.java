package org.recourse.priorauth.simulated;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.recourse.priorauth.pas.notices.PayerNotices;
import org.recourse.priorauth.payer.Payer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where the simulated payer decides, by service code. */
@Component
@ConditionalOnBooleanProperty("recourse.demo")
class SimulatedDesk {

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Reply AWAY = new Reply(503, "");

  /** What goes back over the wire. */
  record Reply(int status, String body) {}

  private final SimulatedAnswer answers;
  private final PayerNotices notices;
  private final Clock clock;
  private final Queue<String> late = new ArrayDeque<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final AtomicLong events = new AtomicLong(System.currentTimeMillis());
  private CountDownLatch wakeUp = new CountDownLatch(1);
  private boolean down;

  SimulatedDesk(ObjectMapper json, @Lazy PayerNotices notices, Clock clock) {
    this.answers = new SimulatedAnswer(json);
    this.notices = notices;
    this.clock = clock;
  }

  /** Whether its system answers nobody. */
  synchronized void isDown(boolean isSo) {
    down = isSo;
  }

  /** How often a message came, by its key. */
  synchronized Map<String, Integer> taken() {
    return Map.copyOf(taken);
  }

  /** Lets go of those who wait for a slow answer. */
  synchronized void hurry() {
    wakeUp.countDown();
    wakeUp = new CountDownLatch(1);
  }

  /** The notifications that are still to be sent, in order; they count as sent. */
  synchronized List<String> lateOnes() {
    List<String> all = new ArrayList<>(late);
    late.clear();
    return all;
  }

  /** Sends what is late. */
  void notifyOf(Payer payer) {
    lateOnes().forEach(notice -> notices.take(payer, notice.getBytes(UTF_8)));
  }

  Reply answer(String path, String message) {
    synchronized (this) {
      if (down) {
        return AWAY;
      }
    }
    JsonNode claim = answers.tree(message).at("/entry/0/resource");
    if (path.endsWith("$inquire")) {
      return new Reply(200, answers.found(claim, clock.instant()));
    }
    synchronized (this) {
      taken.merge(claim.at("/identifier/0/value").asText(), 1, Integer::sum);
    }
    Script script = Script.of(service(claim.at("/item/0")));
    if (claim.path("related").isEmpty()) {
      return answer(claim, script);
    }
    return isTakenBack(claim)
        ? new Reply(200, answers.cancelled(claim, clock.instant()))
        : update(claim, script);
  }

  private static boolean isTakenBack(JsonNode claim) {
    return claim.path("extension").findValuesAsText("url").stream()
        .anyMatch(url -> url.endsWith("certificationType"));
  }

  private Reply update(JsonNode claim, Script script) {
    Instant now = clock.instant();
    return switch (script) {
      case PENDED_UNTIL_TOLD -> new Reply(200, answers.to(claim, item -> Script.IN_TOTAL, now));
      case PENDED_AND_DEAF -> slowly(claim);
      case PENDED_AND_STRICT -> strictly(claim, now);
      case PENDED_AND_CURIOUS -> new Reply(200, answers.asking(claim, now));
      default -> {
        plan(claim, script, now);
        yield new Reply(200, answers.to(claim, item -> Script.of(service(item)), now));
      }
    };
  }

  private synchronized Reply strictly(JsonNode claim, Instant now) {
    late(answers.to(claim, item -> Script.IN_TOTAL, now.plusMillis(20)), now);
    return new Reply(400, answers.refusal("This plan takes no updates."));
  }

  private Reply answer(JsonNode claim, Script first) {
    Instant now = clock.instant();
    return switch (first) {
      case DOWN -> AWAY;
      case MALFORMED -> new Reply(200, "{\"resourceType\":\"Bundle\",\"type\":");
      case REFUSED ->
          new Reply(400, answers.refusal("The plan year of this member has not begun."));
      case QUEUED -> new Reply(200, answers.queued(claim, now));
      case ERROR -> new Reply(200, answers.error(claim, now));
      case SLOW -> slowly(claim);
      default -> {
        plan(claim, first, now);
        yield new Reply(200, answers.to(claim, item -> Script.of(service(item)), now));
      }
    };
  }

  private synchronized void plan(JsonNode claim, Script first, Instant now) {
    String approved = answers.to(claim, item -> Script.IN_TOTAL, now.plusMillis(20));
    switch (first) {
      case PENDED_THEN_PARTLY ->
          late(answers.to(claim, item -> Script.PARTLY, now.plusMillis(10)), now);
      case PENDED_THEN_TWICE -> {
        late(approved, now);
        late(approved, now);
      }
      case PENDED_THEN_OUT_OF_ORDER -> {
        late(approved, now);
        late(answers.to(claim, item -> Script.NOT, now.plusMillis(10)), now);
      }
      default -> {}
    }
  }

  private void late(String answer, Instant now) {
    late.add(answers.notice(answer, events.incrementAndGet(), now));
  }

  private Reply slowly(JsonNode claim) {
    CountDownLatch waiting;
    synchronized (this) {
      waiting = wakeUp;
      late(answers.to(claim, item -> Script.IN_TOTAL, clock.instant()), clock.instant());
    }
    try {
      waiting.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return AWAY;
  }

  private static String service(JsonNode item) {
    return item.at("/productOrService/coding/0/code").asText();
  }
}
