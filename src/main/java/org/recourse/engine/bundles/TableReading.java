package org.recourse.engine.bundles;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.recourse.engine.models.ModelTable;
import org.recourse.engine.models.ModelTables;
import org.springframework.stereotype.Component;

/**
 * Reads the decision tables of all flows. It begins as early as it can and goes on beside the rest
 * of the start, which waits for little longer.
 */
@Component
class TableReading {

  private final DecisionCheck check;
  private final Map<String, CompletableFuture<Read>> begun = new ConcurrentHashMap<>();

  TableReading(Bundles bundles, DecisionCheck check) {
    this.check = check;
    // A thread of its own looks for classes where the program does, one of the common pool may not.
    var reader = Executors.newSingleThreadExecutor(task -> new Thread(task, "table-reading"));
    for (Bundle bundle : bundles.all()) {
      bundle
          .withEnding(".dmn")
          .forEach(
              (name, text) ->
                  begun.put(name, CompletableFuture.supplyAsync(() -> now(name, text), reader)));
    }
    reader.shutdown();
  }

  /**
   * What stands in a file.
   *
   * @param problems what is wrong, one sentence each
   */
  record Read(String text, List<ModelTable> tables, List<String> problems) {}

  /**
   * The tables of a file.
   *
   * @throws ModelException when it is no table at all
   */
  Read read(String name, String text) {
    var early = begun.remove(name);
    try {
      return early == null || !early.join().text().equals(text) ? now(name, text) : early.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ModelException broken) {
        throw broken;
      }
      throw e;
    }
  }

  private Read now(String name, String text) {
    DmnModelInstance model =
        Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return new Read(text, ModelTables.of(model, name, text), check.problems(name, model));
  }
}
