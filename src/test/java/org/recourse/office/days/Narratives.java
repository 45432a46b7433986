package org.recourse.office.days;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.recourse.office.ComplaintLines;

/** What people complain about: real words where they are on this machine, or invented ones. */
final class Narratives {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {};
  private static final List<String> CHANNELS =
      List.of("LETTER", "EMAIL", "PHONE", "PORTAL", "SURVEY", "FAX");

  private Narratives() {}

  /** So many real complaints, taken evenly from all that tell something. */
  static List<Map<String, Object>> real(int count, String marker) {
    var all =
        ComplaintLines.markedWith(marker).all().stream()
            .map(Narratives::read)
            .filter(line -> !line.get("narrative").toString().isBlank())
            .toList();
    return IntStream.range(0, count)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
        .toList();
  }

  /** So many invented ones. */
  static List<Map<String, Object>> invented(int count, String marker) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Map.<String, Object>of(
                    "channel",
                    CHANNELS.get(i % CHANNELS.size()),
                    "narrative",
                    "Invented complaint " + i + ": nobody said why it took so long. " + marker))
        .toList();
  }

  private static Map<String, Object> read(String line) {
    try {
      return JSON.readValue(line, LINE);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
