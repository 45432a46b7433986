package org.recourse.engine.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The same request, for something that is not there. */
class AskedForNothing extends HttpServletRequestWrapper {

  private static final String NEVER_WAS = "not-there";

  private final String asked;
  private final String instead;

  AskedForNothing(HttpServletRequest request, String word, String id) {
    super(request);
    this.asked = "/%s/%s".formatted(word, id);
    this.instead = "/%s/%s".formatted(word, NEVER_WAS);
  }

  @Override
  public String getRequestURI() {
    return without(super.getRequestURI());
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer(without(super.getRequestURL().toString()));
  }

  @Override
  public String getServletPath() {
    return without(super.getServletPath());
  }

  @Override
  public String getPathInfo() {
    return without(super.getPathInfo());
  }

  private String without(String path) {
    return path == null ? null : path.replace(asked, instead);
  }
}
