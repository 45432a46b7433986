package org.recourse.engine.webapps.tasklist;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * Serves the repaired scripts in place of the stock files; repairs them once, before the first
 * request.
 */
@Controller
class RepairedScripts {

  private static final MediaType JAVASCRIPT =
      MediaType.parseMediaType("text/javascript;charset=UTF-8");

  private final Map<String, RepairedScript> scripts =
      ScriptRepairs.APPS.stream().collect(toUnmodifiableMap(app -> app, RepairedScript::of));
  private final RepairedScript shared = RepairedScript.shared();

  @GetMapping({
    "/camunda/app/{app:tasklist}/camunda-tasklist-bootstrap.js",
    "/camunda/app/{app:cockpit}/camunda-cockpit-bootstrap.js",
    "/camunda/app/{app:admin}/camunda-admin-bootstrap.js",
    "/camunda/app/{app:welcome}/camunda-welcome-bootstrap.js"
  })
  ResponseEntity<byte[]> script(@PathVariable("app") String app, WebRequest request) {
    return answer(scripts.get(app), request);
  }

  @GetMapping("/camunda/lib/deps.js")
  ResponseEntity<byte[]> library(WebRequest request) {
    return answer(shared, request);
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
