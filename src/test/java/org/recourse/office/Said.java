package org.recourse.office;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** What a measurement tells whoever started it; libraries keep quiet meanwhile. */
public final class Said {

  private static final Logger LOG = (Logger) LoggerFactory.getLogger("measured");

  private Said() {}

  /**
   * Without a configuration Logback would tell every statement of a bare engine, and that would be
   * measured.
   */
  public static void nothingElse() {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    LOG.setLevel(Level.INFO);
  }

  /** A line of the result, as {@link String#format} puts it together. */
  public static void line(String words, Object... values) {
    LOG.info(String.format(Locale.ROOT, words, values));
  }
}
