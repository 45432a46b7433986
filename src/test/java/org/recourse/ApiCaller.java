package org.recourse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Another system that talks to the real API over HTTP, as one of the demo's people. */
public final class ApiCaller {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String YESTERDAY =
      OffsetDateTime.now(ZoneOffset.ofHours(-8))
          .minusDays(1)
          .truncatedTo(ChronoUnit.SECONDS)
          .toString();

  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  public ApiCaller(int port) {
    this.port = port;
  }

  /** A complaint of yesterday that has all it needs, with these words. */
  public static Map<String, Object> aComplaint(String narrative) {
    var complaint = new LinkedHashMap<String, Object>();
    complaint.put("channel", "LETTER");
    complaint.put("receivedAt", YESTERDAY);
    complaint.put("narrative", narrative);
    return complaint;
  }

  /** A standard request for one piece of equipment, as another system sends it. */
  public static Map<String, Object> aRequestForCare() {
    var day = LocalDate.now().plusDays(20).toString();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("code", "E0601");
    line.put("place", "12");
    line.put("description", "A breathing machine for the night");
    line.put("diagnosis", "G47.33");
    line.put("units", 1);
    line.put("from", day);
    line.put("to", day);
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("receivedAt", "2026-11-02T10:00:00-08:00");
    request.put("careKind", "SCHEDULED");
    request.put("subject", "SERVICE");
    request.put("urgency", "STANDARD");
    request.put("patientName", "Jordan Example");
    request.put("patientBirthDate", "1961-04-05");
    request.put("payer", "medi-cal");
    request.put("memberId", "91234567A12345");
    request.put("orderingName", "Dr. Alex Example");
    request.put("orderingNpi", "1234567893");
    request.put("renderingName", "Example Equipment");
    request.put("renderingNpi", "1558598797");
    request.put("facility", "Example Equipment, Main Street");
    request.put("serviceLines", List.of(line));
    return request;
  }

  public HttpResponse<String> get(String user, String path) {
    return send(request(user, path).GET().build());
  }

  public HttpResponse<String> post(String user, String path, Object body, String... headers) {
    var bytes = body instanceof byte[] raw ? raw : json(body).getBytes(StandardCharsets.UTF_8);
    var request = request(user, path).POST(BodyPublishers.ofByteArray(bytes));
    if (!List.of(headers).contains("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public List<JsonNode> batch(String user, List<byte[]> lines, String... headers) {
    return batch(user, "/api/grievances/batch", lines, headers);
  }

  public List<JsonNode> batch(String user, String path, List<byte[]> lines, String... headers) {
    var body = new java.io.ByteArrayOutputStream();
    for (var line : lines) {
      body.writeBytes(line);
      body.write('\n');
    }
    var request =
        request(user, path)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build()).body().lines().map(ApiCaller::tree).toList();
  }

  public HttpRequest.Builder request(String user, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", authorization(user));
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  public static String authorization(String user) {
    return "Basic "
        + Base64.getEncoder().encodeToString((user + ":recourse").getBytes(StandardCharsets.UTF_8));
  }

  public static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static byte[] line(Object value) {
    return (value instanceof String text ? text : json(value)).getBytes(StandardCharsets.UTF_8);
  }
}
