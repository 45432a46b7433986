package org.recourse.security.signon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.springframework.session.Session;

/**
 * A session that passes on only what is new: not that somebody is still there, more often than
 * every half minute, and not what is put back as it was taken out. Camunda's own filter puts its
 * attribute back with every call.
 */
class QuietSession<S extends Session> implements Session {

  private static final Duration PRECISION = Duration.ofSeconds(30);

  private static final String CAMUNDAS = "authenticatedUser";

  private final S session;
  private byte[] takenOut;

  QuietSession(S session) {
    this.session = session;
  }

  S session() {
    return session;
  }

  @Override
  public synchronized <T> T getAttribute(String name) {
    T value = session.getAttribute(name);
    if (CAMUNDAS.equals(name) && value != null && takenOut == null) {
      takenOut = written(value);
    }
    return value;
  }

  @Override
  public synchronized void setAttribute(String name, Object value) {
    if (!CAMUNDAS.equals(name)) {
      session.setAttribute(name, value);
      return;
    }
    var bytes = value == null ? null : written(value);
    if (bytes == null || !Arrays.equals(bytes, takenOut)) {
      session.setAttribute(name, value);
      takenOut = bytes;
    }
  }

  @Override
  public void setLastAccessedTime(Instant now) {
    if (now.isAfter(session.getLastAccessedTime().plus(PRECISION))) {
      session.setLastAccessedTime(now);
    }
  }

  @Override
  public void removeAttribute(String name) {
    setAttribute(name, null);
  }

  @Override
  public Set<String> getAttributeNames() {
    return session.getAttributeNames();
  }

  @Override
  public String getId() {
    return session.getId();
  }

  @Override
  public String changeSessionId() {
    return session.changeSessionId();
  }

  @Override
  public Instant getCreationTime() {
    return session.getCreationTime();
  }

  @Override
  public Instant getLastAccessedTime() {
    return session.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    session.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return session.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return session.isExpired();
  }

  private static byte[] written(Object value) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
