package org.recourse.engine.webapps.tasklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/**
 * A script of the web applications as it is served: repaired, with its own tag for the browser's
 * cache.
 */
record RepairedScript(byte[] content, String etag) {

  private static final String FOLDER = "META-INF/resources/webjars/camunda/app/%s/%s";

  static RepairedScript of(String app) {
    var script = ScriptRepairs.repaired(app, read(app, "camunda-%s-bootstrap.js".formatted(app)));
    if ("tasklist".equals(app)) {
      // The repairs call it from the first form on, so it travels in the same file.
      script = read(app, "scripts/recourse/forms.js") + "\n" + script;
    }
    script = read("tasklist", "scripts/recourse/sign-on.js") + "\n" + script;
    byte[] content = script.getBytes(UTF_8);
    return new RepairedScript(content, '"' + DigestUtils.md5DigestAsHex(content) + '"');
  }

  private static String read(String app, String file) {
    try {
      return new ClassPathResource(FOLDER.formatted(app, file)).getContentAsString(UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
