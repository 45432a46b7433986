package org.recourse.casefile.web.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.recourse.casefile.web.WebSettings;
import org.recourse.casefile.web.once.IdempotencyKey;
import org.recourse.casefile.web.once.IdempotentPosts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes many lines in one request and answers each with a line, in order, while the rest still
 * comes in. A blank line is answered like any other, so that there is always a line for a line.
 */
@Component
public class Batches {

  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

  private final IdempotentPosts posts;
  private final WebSettings settings;
  private final ObjectWriter json;
  private final Semaphore places;

  Batches(IdempotentPosts posts, WebSettings settings, ObjectMapper mapper) {
    this.posts = posts;
    this.settings = settings;
    this.json = mapper.writer();
    this.places = new Semaphore(settings.batchesAtOnce());
  }

  /**
   * Works through the batch to its end, or until the sender hangs up.
   *
   * @throws org.recourse.casefile.CaseProblem when the batch as a whole cannot be taken
   */
  public void run(HttpServletRequest request, HttpServletResponse response, LineWork work) {
    var key = IdempotencyKey.of(request);
    run(request, response, new LineDesk(posts, work, "POST " + request.getRequestURI(), key));
  }

  /**
   * Answers each line of the batch with what is asked, and keeps nothing: to send it again does no
   * harm, so no line has a key.
   *
   * @throws org.recourse.casefile.CaseProblem when the batch as a whole cannot be taken
   */
  public void ask(HttpServletRequest request, HttpServletResponse response, LineQuestion question) {
    run(request, response, new AskingDesk(question));
  }

  private void run(HttpServletRequest request, HttpServletResponse response, BatchDesk desk) {
    BatchRefused.unlessPlainUtf8(request);
    if (!places.tryAcquire()) {
      throw BatchRefused.tooMany();
    }
    try {
      run(request, new Results(response, json), desk);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      places.release();
    }
  }

  private void run(HttpServletRequest request, Results results, BatchDesk desk) throws IOException {
    try (var spool = new Spool(settings.largestBatch().toBytes())) {
      var network = request.getInputStream();
      var porter = new Thread(() -> spool.fill(network), "batch-porter");
      porter.start();
      try {
        answerAll(spool, results, desk);
      } catch (IOException goneAway) {
        LOG.info("A batch broke off after {} answers", results.count());
      } finally {
        awaitEnd(porter);
      }
    }
  }

  private void answerAll(Spool spool, Results results, BatchDesk desk) throws IOException {
    var lines = new Lines(spool, (int) settings.largestLine().toBytes(), results);
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (spool.wasTooLarge() && lines.hasCaughtUp()) {
        results.write(BatchRefused.rest(line.number()));
        break;
      }
      results.write(desk.answer(line));
    }
    if (results.count() == 0) {
      throw BatchRefused.empty();
    }
    results.flush();
  }

  private static void awaitEnd(Thread porter) {
    try {
      porter.join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
