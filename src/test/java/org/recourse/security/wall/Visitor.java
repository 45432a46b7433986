package org.recourse.security.wall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.recourse.security.Wire;

/** Somebody of a role who is signed in and calls whatever there is to call. */
class Visitor {

  private static final Pattern HIDDEN =
      Pattern.compile("case-not-found|no-case-to-show|request-not-found|No such form");
  private static final Pattern GONE =
      Pattern.compile("not there any more|There is no case with the id");
  private static final Set<String> NOTHING = Set.of("", "[]", "{}", "{\"count\":0}");

  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final int port;
  private final String session;
  private final String token;

  Visitor(int port, Role role) {
    var signedIn = Wire.signedIn(port, role.username());
    signedIn.page("/");
    this.port = port;
    this.session = signedIn.cookie("SESSION");
    this.token = signedIn.cookie("XSRF-TOKEN");
  }

  /** What came back. */
  record Answer(int status, String body, String head) {

    /** What the call came to. */
    Found found(Call call) {
      if (call.isOfEngine()) {
        return isShutByEngine(call) ? Found.NOT_THERE : Found.IN;
      }
      if (status >= 500) {
        return Found.BROKEN;
      }
      if (status == 404 && HIDDEN.matcher(body).find()
          || call.rule().equals("INSTANCE") && NOTHING.contains(body.strip())) {
        return Found.NOT_THERE;
      }
      return status == 401 || status == 403 ? Found.FORBIDDEN : Found.IN;
    }

    private boolean isShutByEngine(Call call) {
      return call.rule().equals("SUBMIT")
          ? status == 403 || status == 404 || GONE.matcher(body).find()
          : status >= 300 || NOTHING.contains(body.strip());
    }

    /** The same as somebody would see it who does not know what was asked for. */
    String like(Map<String, String> holes) {
      var text = status + " " + body;
      for (var hole : holes.entrySet()) {
        text = text.replace(hole.getValue(), "{" + hole.getKey() + "}");
      }
      return text.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "{csrf}")
          .replaceAll("happened at \\d\\d:\\d\\d", "happened at {time}")
          .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d{4})?", "{time}");
    }
  }

  Answer makes(Call call) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + call.address()))
            .header("Cookie", "SESSION=" + session + "; XSRF-TOKEN=" + token)
            .header("X-XSRF-TOKEN", token)
            .header("Accept", call.address().contains("api") ? "application/json" : "text/html");
    send(request, call);
    try {
      var answer = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(answer.statusCode(), text(answer), answer.headers().map().toString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private static void send(HttpRequest.Builder request, Call call) {
    switch (call.body()) {
      case "" -> request.method(call.method(), BodyPublishers.noBody());
      case "MULTIPART" ->
          request
              .header("Content-Type", "multipart/form-data; boundary=x")
              .POST(
                  BodyPublishers.ofString(
                      "--x\r\nContent-Disposition: form-data; name=\"file\";"
                          + " filename=\"a.txt\"\r\n\r\nwords\r\n--x--\r\n"));
      case "LINES" ->
          request
              .header("Content-Type", "application/x-ndjson")
              .POST(BodyPublishers.ofString("{}\n"));
      case "FORM" ->
          request
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("number=RK-1999-000001&reason=Survey&hours=1"));
      default ->
          request
              .header("Content-Type", "application/json")
              .method(call.method(), BodyPublishers.ofString(call.body()));
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
