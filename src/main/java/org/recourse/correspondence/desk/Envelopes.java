package org.recourse.correspondence.desk;

import java.util.Locale;
import java.util.Map;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.HospitalProperties;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.log.LetterContents;
import org.recourse.correspondence.mailroom.Envelope;
import org.springframework.stereotype.Component;

/** Puts letters into envelopes that tell nothing: no illness, no complaint, no number. */
@Component
public class Envelopes {

  private static final Map<String, String> SUBJECTS =
      Map.of("en", "A letter from %s", "es", "Una carta de %s");
  private static final Map<String, String> TEXTS =
      Map.of(
          "en",
          "You have a letter from %s. It is attached.\nPlease do not answer this email. Call us at"
              + " %s.\n",
          "es",
          "Usted tiene una carta de %s. Está adjunta.\n"
              + "Por favor no responda a este correo. Llámenos al %s.\n");

  private final LetterContents contents;
  private final HospitalProperties hospital;

  Envelopes(LetterContents contents, HospitalProperties hospital) {
    this.contents = contents;
    this.hospital = hospital;
  }

  /** The envelope of this letter. */
  public Envelope of(Letter letter) {
    var language = Locale.forLanguageTag(letter.language()).getLanguage();
    var email = letter.recipientEmail();
    return new Envelope(
        letter.key(),
        letter.channel(),
        letter.channel() == Channel.EMAIL && email != null ? email : "",
        hospital.mail(),
        SUBJECTS.getOrDefault(language, SUBJECTS.get("en")).formatted(hospital.name()),
        TEXTS.getOrDefault(language, TEXTS.get("en")).formatted(hospital.name(), hospital.phone()),
        "letter.pdf",
        contents.pdf(letter).orElseThrow());
  }
}
