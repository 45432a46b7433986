package org.recourse.engine.webapps.tasklist;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.recourse.engine.StartWork;
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

  private final StartWork<Map<String, RepairedScript>> scripts =
      StartWork.begin(
          "script-repairs",
          () ->
              ScriptRepairs.APPS.stream()
                  .collect(toUnmodifiableMap(app -> app, RepairedScript::of)));
  private final StartWork<RepairedScript> shared =
      StartWork.begin("library-repairs", RepairedScript::shared);

  /**
   * Nobody is let in before the repairs stand.
   *
   * @throws ScriptNotRepairable when a script is not the one the repairs were written for
   */
  @Override
  public void afterSingletonsInstantiated() {
    scripts.done();
    shared.done();
  }

  @GetMapping({
    "/camunda/app/{app:tasklist}/camunda-tasklist-bootstrap.js",
    "/camunda/app/{app:cockpit}/camunda-cockpit-bootstrap.js",
    "/camunda/app/{app:admin}/camunda-admin-bootstrap.js",
    "/camunda/app/{app:welcome}/camunda-welcome-bootstrap.js"
  })
  ResponseEntity<byte[]> script(@PathVariable("app") String app, WebRequest request) {
    return answer(scripts.done().get(app), request);
  }

  @GetMapping("/camunda/lib/deps.js")
  ResponseEntity<byte[]> library(WebRequest request) {
    return answer(shared.done(), request);
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
