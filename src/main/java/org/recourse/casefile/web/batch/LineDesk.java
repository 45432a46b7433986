package org.recourse.casefile.web.batch;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.web.MalformedJson;
import org.recourse.casefile.web.StrictJson;
import org.recourse.casefile.web.once.Answer;
import org.recourse.casefile.web.once.IdempotencyKey;
import org.recourse.casefile.web.once.IdempotentPosts;
import org.recourse.casefile.web.once.RequestHash;

/**
 * Works through the lines of one batch. Every line has a key, so that a line whose answer was lost
 * in a database restart can be tried again without opening its case twice.
 */
final class LineDesk implements BatchDesk {

  private static final int TRIES = 7;
  private static final String KEY_MEMBER = "idempotencyKey";

  private final IdempotentPosts posts;
  private final LineWork work;
  private final String address;
  private final String batchKey;

  LineDesk(IdempotentPosts posts, LineWork work, String address, String batchKey) {
    this.posts = posts;
    this.work = work;
    this.address = address;
    this.batchKey = batchKey == null ? UUID.randomUUID().toString() : batchKey;
  }

  @Override
  public Object inGoodOrder(Line line) {
    return opened(line);
  }

  private LineResult opened(Line line) {
    var values = StrictJson.object(line.bytes());
    var key = keyOf(values, line.number());
    var hash = RequestHash.of(address, values);
    for (var tries = 1; ; tries++) {
      try {
        var answer =
            posts.answer(
                key, hash, () -> Answer.of(201, null, new LineResult.Opened(work.open(values))));
        return LineResult.opened(line.number(), answer);
      } catch (CaseProblem problem) {
        throw problem;
      } catch (RuntimeException error) {
        if (tries == TRIES || !Passing.is(error)) {
          throw error;
        }
        pause(tries);
      }
    }
  }

  private String keyOf(Map<String, Object> values, long line) {
    if (!values.containsKey(KEY_MEMBER)) {
      return batchKey + "#" + line;
    }
    if (values.remove(KEY_MEMBER) instanceof String own) {
      return IdempotencyKey.checked(own);
    }
    throw new MalformedJson(
        "The idempotencyKey is not a text.", Map.of(KEY_MEMBER, "must be a text"));
  }

  private static void pause(int tries) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(125L << tries));
  }
}
