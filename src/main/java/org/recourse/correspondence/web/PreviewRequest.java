package org.recourse.correspondence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.Recipient;

/**
 * A letter that somebody wants to read before it goes.
 *
 * @param language BCP 47 tag of the letter
 * @param wordsLanguage of what staff wrote into it; that of the letter when null
 * @param languageNote how the recipient will understand it, when they want another language
 * @param data the fields of the letter
 */
record PreviewRequest(
    @Schema(example = "grievance-resolution", requiredMode = Schema.RequiredMode.REQUIRED)
        String type,
    @Schema(example = "es", requiredMode = Schema.RequiredMode.REQUIRED) String language,
    String wordsLanguage,
    String languageNote,
    LetterFormat format,
    Channel channel,
    Addressee recipient,
    Map<String, Object> data) {

  /** Whom it is for. */
  record Addressee(String name, List<String> address, String email, String language) {}

  LetterOrder order(UUID caseId) {
    if (type == null || language == null || recipient == null) {
      throw new InvalidInput("Say which letter it is, in which language and for whom.");
    }
    var values = new HashMap<String, Object>(data == null ? Map.of() : data);
    return new LetterOrder(
        caseId,
        type,
        new LetterLanguage(
            language, wordsLanguage == null ? language : wordsLanguage, languageNote),
        format == null ? LetterFormat.STANDARD : format,
        channel == null ? Channel.PAPER : channel,
        new Recipient(
            recipient.name(), recipient.address(), recipient.email(), recipient.language()),
        values);
  }
}
