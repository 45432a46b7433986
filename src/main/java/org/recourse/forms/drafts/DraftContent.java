package org.recourse.forms.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Reads what is sent as a draft: one JSON object, exactly as typed, within the limit. */
@Component
class DraftContent {

  private final int limit;
  private final ObjectMapper json =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  DraftContent(DraftProperties properties) {
    this.limit = Math.toIntExact(properties.limit().toBytes());
  }

  String read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new TooLong();
    }
    var text = new String(bytes, UTF_8);
    try {
      if (json.readTree(text).isObject()) {
        return text;
      }
    } catch (JsonProcessingException broken) {
      // Its message would quote what somebody typed.
      throw new NotAnObject();
    }
    throw new NotAnObject();
  }

  static class TooLong extends RuntimeException {}

  static class NotAnObject extends RuntimeException {}
}
