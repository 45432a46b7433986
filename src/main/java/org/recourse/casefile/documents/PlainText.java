package org.recourse.casefile.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells words that a person may read from words that a machine might run. */
final class PlainText {

  private PlainText() {}

  /**
   * Whether all of it is UTF-8 without control characters, and it begins neither markup nor a
   * script.
   */
  static boolean isPlain(byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      var start = text.replace("\ufeff", "").stripLeading();
      return !start.startsWith("<")
          && !start.startsWith("#!")
          && text.chars().noneMatch(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
