package org.recourse.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Another system that hands over many complaints at once and listens to what becomes of each. */
public final class BatchPost {

  private final URI home;
  private final String authorization;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public BatchPost(URI home, String username, String password) {
    this.home = home;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** Sends the lines and returns all result lines. */
  public List<JsonNode> send(String key, List<String> lines) {
    List<JsonNode> results = Collections.synchronizedList(new java.util.ArrayList<>());
    send(key, lines.iterator(), results::add);
    return results;
  }

  /**
   * Sends the lines as they are produced and hands over each result line as it comes in.
   *
   * @throws UncheckedIOException when the connection breaks; results that came in before were
   *     handed over
   */
  public void send(String key, Iterator<String> lines, Consumer<JsonNode> results) {
    var request =
        request("/api/grievances/batch")
            .header("Content-Type", "application/x-ndjson")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> stream(lines)))
            .build();
    try {
      HttpResponse<Stream<String>> answer =
          client.send(request, HttpResponse.BodyHandlers.ofLines());
      try (Stream<String> body = answer.body()) {
        if (answer.statusCode() != 200) {
          throw new Browser.Refused(answer.statusCode(), String.join("\n", body.toList()));
        }
        body.forEach(line -> results.accept(read(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends one complaint by itself. */
  public JsonNode postOne(String line) {
    return post("/api/grievances", UUID.randomUUID().toString(), line);
  }

  /** Sends one thing under this key; sending it again under the same key does it no second time. */
  public JsonNode post(String path, String key, String body) {
    return answer(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** A GET as a machine makes it: name and password with the call. */
  public JsonNode get(String path) {
    return answer(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(home.resolve(path)).header("Authorization", authorization);
  }

  private JsonNode answer(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new Browser.Refused(answer.statusCode(), answer.body());
      }
      return read(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static InputStream stream(Iterator<String> lines) {
    return new SequenceInputStream(
        new java.util.Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return lines.hasNext();
          }

          @Override
          public InputStream nextElement() {
            var chunk = new StringBuilder();
            for (int i = 0; i < 50 && lines.hasNext(); i++) {
              chunk.append(lines.next()).append('\n');
            }
            return new ByteArrayInputStream(chunk.toString().getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private static JsonNode read(String line) {
    try {
      return Browser.JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
