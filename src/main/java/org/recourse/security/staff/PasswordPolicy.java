package org.recourse.security.staff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a new password must be: long and not guessable. Nothing about digits and symbols, as NIST SP
 * 800-63B advises.
 */
@Component
public class PasswordPolicy {

  private static final int SHORTEST = 12;
  private static final int MOST_BYTES = 72; // bcrypt reads no further
  private static final List<String> GUESSED_FIRST =
      List.of(
          "recourse",
          "password",
          "passwort",
          "hospital",
          "welcome",
          "letmein",
          "qwerty",
          "iloveyou",
          "admin",
          "123456");

  /** What is wrong with a password, as a sentence for its owner; empty when nothing is. */
  public Optional<String> complaint(String username, String password) {
    if (password == null || password.length() < SHORTEST) {
      return Optional.of(
          "Choose a password of at least " + SHORTEST + " characters; a few words are fine.");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of("Choose a password of at most " + MOST_BYTES + " bytes.");
    }
    var plain = password.toLowerCase(Locale.ROOT);
    if (plain.contains(username.toLowerCase(Locale.ROOT))) {
      return Optional.of("Choose a password that does not contain the sign-in name.");
    }
    if (plain.chars().distinct().count() < 5 || isGuessedFirst(plain)) {
      return Optional.of("Choose a password that is harder to guess.");
    }
    return Optional.empty();
  }

  private static boolean isGuessedFirst(String plain) {
    var rest = plain;
    for (var word : GUESSED_FIRST) {
      rest = rest.replace(word, "");
    }
    return rest.length() < SHORTEST / 2;
  }
}
