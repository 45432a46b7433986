package org.recourse.engine.refusals;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer whose words are kept back when it is a refusal, so that others can be found. */
class Withheld extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream words = new ByteArrayOutputStream();
  private PrintWriter writer;

  Withheld(HttpServletResponse response) {
    super(response);
  }

  /** Whether what was asked for is not done. */
  boolean isRefusal() {
    return getStatus() >= SC_BAD_REQUEST;
  }

  /** What was said with a refusal; empty where nothing was. */
  byte[] words() {
    if (writer != null) {
      writer.flush();
    }
    return words.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return isRefusal() ? new Kept() : super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!isRefusal()) {
      return super.getWriter();
    }
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(words, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isRefusal()) {
      super.flushBuffer();
    }
  }

  @Override
  public void resetBuffer() {
    words.reset();
    super.resetBuffer();
  }

  @Override
  public void setContentLength(int length) {
    if (!isRefusal()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!isRefusal()) {
      super.setContentLengthLong(length);
    }
  }

  private class Kept extends ServletOutputStream {

    @Override
    public void write(int one) {
      words.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      words.write(some, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Nothing is written beside the call.");
    }
  }
}
