package org.recourse.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A caller at the other end of the wire, who sends an address exactly as written and keeps cookies
 * like a browser.
 */
public final class Wire {

  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** Nobody in particular, signed out. */
  public Wire(int port) {
    this.port = port;
  }

  /** Somebody who has signed in on our page. */
  public static Wire signedIn(int port, String username) {
    var wire = new Wire(port);
    wire.signIn(username, "recourse");
    return wire;
  }

  /** Signs in on our page as a browser does. */
  public Answer signIn(String username, String password) {
    page("/sign-in");
    var body = "username=" + username + "&password=" + password;
    return send(
        "POST",
        "/sign-in",
        body,
        "Accept: text/html",
        "Content-Type: application/x-www-form-urlencoded");
  }

  /** Opens a page. */
  public Answer page(String path) {
    return send("GET", path, null, "Accept: text/html");
  }

  /** Calls as a script does. */
  public Answer call(String method, String path, String json) {
    return send(method, path, json, "Accept: application/json", "Content-Type: application/json");
  }

  /**
   * Sends a request with exactly these headers besides cookies and the word against forged
   * requests.
   */
  public Answer send(String method, String path, String body, String... headers) {
    var content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    var request =
        new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
    request.append("Connection: close\r\nContent-Length: ").append(content.length).append("\r\n");
    Arrays.stream(headers).forEach(header -> request.append(header).append("\r\n"));
    if (!cookies.isEmpty()) {
      request.append("Cookie: ").append(cookieHeader()).append("\r\n");
    }
    if (cookies.containsKey("XSRF-TOKEN") && !"GET".equals(method)) {
      request.append("X-XSRF-TOKEN: ").append(cookies.get("XSRF-TOKEN")).append("\r\n");
    }
    var answer = exchange(request.append("\r\n").toString(), content);
    answer.headers("set-cookie").forEach(this::keep);
    return answer;
  }

  /** The header of a machine that brings name and password along. */
  public static String basic(String username, String password) {
    var both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Authorization: Basic " + Base64.getEncoder().encodeToString(both);
  }

  /** A cookie this caller holds, or null. */
  public String cookie(String name) {
    return cookies.get(name);
  }

  /** Throws a cookie away. */
  public void drop(String name) {
    cookies.remove(name);
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(c -> c.getKey() + "=" + c.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String cookie) {
    var pair = cookie.split(";")[0].split("=", 2);
    if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private Answer exchange(String head, byte[] content) {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(content);
      socket.getOutputStream().flush();
      var received = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(received);
      return Answer.of(received.toString(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What came back. */
  public record Answer(int status, List<String> head, String body) {

    static Answer of(String text) {
      var parts = text.split("\r\n\r\n", 2);
      var lines = List.of(parts[0].split("\r\n"));
      return new Answer(
          Integer.parseInt(lines.get(0).split(" ")[1]), lines, parts.length > 1 ? parts[1] : "");
    }

    /** All values of a header. */
    public List<String> headers(String name) {
      return head.stream()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .toList();
    }

    /** Where a redirect leads, or an empty text. */
    public String location() {
      return headers("location").stream().findFirst().orElse("");
    }
  }
}
