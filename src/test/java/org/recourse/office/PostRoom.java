package org.recourse.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.recourse.ApiCaller;

/** Where paper letters are printed, enveloped and counted: keeps its own list from the covers. */
public final class PostRoom {

  private static final Pattern ROW = Pattern.compile("(?m)^\\s*\\d+\\s+(GR-\\d{4}-\\s?\\d{6})\\b");

  private final ApiCaller api;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, List<String>> batches = new LinkedHashMap<>();

  /** The post room of the hospital at this port. */
  public PostRoom(int port) {
    this.api = new ApiCaller(port);
  }

  /** Prints what waits and returns the numbers on the cover list, one for each letter. */
  public List<String> print(Browser supervisor) {
    try {
      var batch = supervisor.post("/api/print-batches", Map.of()).path("id").asText();
      batches.put(batch, numbersOn(download(supervisor.username(), batch)));
      return batches.get(batch);
    } catch (Browser.Refused nothingWaits) {
      if (nothingWaits.status() != 409) {
        throw nothingWaits;
      }
      return List.of();
    }
  }

  /** The case numbers of the letters in each batch, by the batch's id. */
  public Map<String, List<String>> batches() {
    return batches;
  }

  private byte[] download(String person, String batch) {
    var request = api.request(person, "/api/print-batches/" + batch).GET().build();
    try {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("No print batch: " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> numbersOn(byte[] pdf) {
    try (var pages = Loader.loadPDF(pdf)) {
      List<String> numbers = new ArrayList<>();
      var rows = ROW.matcher(new PDFTextStripper().getText(pages));
      while (rows.find()) {
        numbers.add(rows.group(1).replaceAll("\\s", ""));
      }
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
