package org.recourse.engine.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The conditions in an address, all of them, as the engine reads them. */
final class Conditions {

  private Conditions() {}

  /**
   * Every condition of a request, in order, read from the address itself so that none is left out,
   * however many there are.
   */
  static List<Condition> of(HttpServletRequest request) {
    var query = request.getQueryString();
    return query == null
        ? List.of()
        : Arrays.stream(query.split("&")).map(Conditions::condition).toList();
  }

  private static Condition condition(String pair) {
    var parts = pair.split("=", 2);
    return new Condition(plain(parts[0]), parts.length == 1 ? "" : plain(parts[1]));
  }

  /** What nobody can decode stays as it was sent. */
  private static String plain(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException crooked) {
      return text;
    }
  }

  /**
   * One condition.
   *
   * @param name what is narrowed by, e.g. {@code processInstanceId}
   * @param value to what; empty where nothing was said
   */
  record Condition(String name, String value) {}
}
