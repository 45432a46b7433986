package org.recourse.engine.webapps;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body was read and can be read again, as often as somebody wants to. */
public class ReadBefore extends HttpServletRequestWrapper {

  /** In bytes; what people type into one form comes to a small part of it. */
  private static final int LONGEST = 10_000_000;

  private final byte[] body;

  private ReadBefore(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /** Reads the body, and no more of it than is taken, unless that was done before. */
  public static ReadBefore of(HttpServletRequest request) throws IOException {
    return request instanceof ReadBefore before
        ? before
        : new ReadBefore(request, request.getInputStream().readNBytes(LONGEST + 1));
  }

  /** The same request with another body. */
  public ReadBefore saying(String other) {
    return new ReadBefore(
        (HttpServletRequest) getRequest(), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether more was sent than anybody reads. */
  public boolean isTooLong() {
    return body.length > LONGEST;
  }

  /** What stands in it. */
  public byte[] body() {
    return body;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Again(new ByteArrayInputStream(body));
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static class Again extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Again(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      return bytes.read(to, offset, length);
    }

    @Override
    public int available() {
      return bytes.available();
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body is here already.");
    }
  }
}
