package org.recourse.security.signon;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords this node checked within the last minute, because a machine sends its password with
 * every call and checking costs a tenth of a second. Kept as keyed hashes; the key lives and dies
 * with the node.
 */
@Component
class VerifiedPasswords {

  private static final long FRESH_FOR = Duration.ofMinutes(1).toNanos();
  private static final int MOST = 1000;

  private final SecretKeySpec key =
      new SecretKeySpec(new SecureRandom().generateSeed(32), "HmacSHA256");

  private final Map<String, Long> checkedAt =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST;
        }
      };

  /**
   * Whether this password was found right for this stored hash a moment ago; a changed password has
   * another hash.
   */
  synchronized boolean knows(String storedHash, String password) {
    var at = checkedAt.get(keyOf(storedHash, password));
    return at != null && System.nanoTime() - at < FRESH_FOR;
  }

  synchronized void remember(String storedHash, String password) {
    checkedAt.put(keyOf(storedHash, password), System.nanoTime());
  }

  private String keyOf(String storedHash, String password) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of()
          .formatHex(mac.doFinal((storedHash + '\n' + password).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
