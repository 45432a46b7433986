package org.recourse.engine.webapps.tasklist;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * Serves the repaired scripts in place of the stock files; repairs them once, beside the rest of
 * the start and before the first request.
 */
@Controller
class RepairedScripts implements SmartInitializingSingleton {

  private static final MediaType JAVASCRIPT =
      MediaType.parseMediaType("text/javascript;charset=UTF-8");

  private static final String SHARED = "";

  private final FutureTask<Map<String, RepairedScript>> scripts =
      new FutureTask<>(RepairedScripts::repaired);

  RepairedScripts() {
    new Thread(scripts, "script-repairs").start();
  }

  private static Map<String, RepairedScript> repaired() {
    var all = new HashMap<String, RepairedScript>();
    all.put(SHARED, RepairedScript.shared());
    ScriptRepairs.APPS.forEach(app -> all.put(app, RepairedScript.of(app)));
    return all;
  }

  /**
   * Nobody is let in before the repairs stand.
   *
   * @throws ScriptNotRepairable when a script is not the one the repairs were written for
   */
  @Override
  public void afterSingletonsInstantiated() {
    of(SHARED);
  }

  private RepairedScript of(String app) {
    try {
      return scripts.get().get(app);
    } catch (ExecutionException e) {
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start was interrupted", e);
    }
  }

  @GetMapping({
    "/camunda/app/{app:tasklist}/camunda-tasklist-bootstrap.js",
    "/camunda/app/{app:cockpit}/camunda-cockpit-bootstrap.js",
    "/camunda/app/{app:admin}/camunda-admin-bootstrap.js",
    "/camunda/app/{app:welcome}/camunda-welcome-bootstrap.js"
  })
  ResponseEntity<byte[]> script(@PathVariable("app") String app, WebRequest request) {
    return answer(of(app), request);
  }

  @GetMapping("/camunda/lib/deps.js")
  ResponseEntity<byte[]> library(WebRequest request) {
    return answer(of(SHARED), request);
  }

  private static ResponseEntity<byte[]> answer(RepairedScript script, WebRequest request) {
    if (request.checkNotModified(script.etag())) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(JAVASCRIPT)
        .cacheControl(CacheControl.noCache())
        .eTag(script.etag())
        .body(script.content());
  }
}
