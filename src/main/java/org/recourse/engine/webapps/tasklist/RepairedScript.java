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

  private static final String FOLDER = "META-INF/resources/webjars/camunda/";
  private static final String OURS = "app/tasklist/scripts/recourse/";

  /** The library that all web applications load. */
  static RepairedScript shared() {
    return served(ScriptRepairs.repaired(ScriptRepairs.SHARED, read("lib/deps.js")));
  }

  static RepairedScript of(String app) {
    var script =
        ScriptRepairs.repaired(app, read("app/%1$s/camunda-%1$s-bootstrap.js".formatted(app)));
    if ("tasklist".equals(app)) {
      // The repairs call it from the first form on, so it travels in the same file.
      script = read(OURS + "forms.js") + "\n" + script;
    }
    return served(read(OURS + "sign-on.js") + "\n" + script);
  }

  private static RepairedScript served(String script) {
    byte[] content = script.getBytes(UTF_8);
    return new RepairedScript(content, '"' + DigestUtils.md5DigestAsHex(content) + '"');
  }

  private static String read(String file) {
    try {
      return new ClassPathResource(FOLDER + file).getContentAsString(UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
