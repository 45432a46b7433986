package org.recourse.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One person's browser: keeps the cookies of the sign-in and sends Camunda's word back with every
 * call.
 */
public final class Browser {

  static final ObjectMapper JSON = new ObjectMapper();

  private final URI home;
  private final String username;
  private final String password;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  private Browser(URI home, String username, String password) {
    this.home = home;
    this.username = username;
    this.password = password;
  }

  /** Signs in through the page, as people do. */
  public static Browser signedIn(URI home, String username, String password) {
    var browser = new Browser(home, username, password);
    browser.signIn();
    return browser;
  }

  private void signIn() {
    send(HttpRequest.newBuilder(home.resolve("/sign-in")).GET());
    var form =
        "username="
            + encoded(username)
            + "&password="
            + encoded(password)
            + "&_csrf="
            + encoded(word());
    var answer =
        send(
            HttpRequest.newBuilder(home.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", word())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    var to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || to.contains("/sign-in")) {
      throw new Refused(answer.statusCode(), "sign-in of " + username + " answered with " + to);
    }
    // The sign-in changes the word; the first page of Tasklist brings the new one.
    send(HttpRequest.newBuilder(home.resolve("/camunda/app/tasklist/default/")).GET());
  }

  /** The name this person signed in with. */
  public String username() {
    return username;
  }

  /**
   * @throws Refused when the answer is not 2xx
   */
  public JsonNode get(String path) {
    return json(send(request(path).GET()));
  }

  /**
   * @throws Refused when the answer is not 2xx
   */
  public JsonNode post(String path, Object body) {
    try {
      var text = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
      return json(send(request(path).header("Content-Type", "application/json").POST(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer as it is, whatever its status. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.timeout(Duration.ofMinutes(2)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A request to the product with Camunda's word in its header. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(home.resolve(path))
        .header("Accept", "application/hal+json, application/json; q=0.5")
        .header("X-XSRF-TOKEN", word());
  }

  private JsonNode json(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new Refused(answer.statusCode(), answer.body());
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String word() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The product said no. */
  public static final class Refused extends RuntimeException {

    private final int status;

    Refused(int status, String answer) {
      super(status + " " + answer);
      this.status = status;
    }

    /** The HTTP status of the answer. */
    public int status() {
      return status;
    }
  }
}
