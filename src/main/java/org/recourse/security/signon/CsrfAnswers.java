package org.recourse.security.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Pages send the word masked in a form field, scripts send it plain in a header as they read it
 * from the cookie.
 */
public class CsrfAnswers implements CsrfTokenRequestHandler {

  private final CsrfTokenRequestAttributeHandler plain = new CsrfTokenRequestAttributeHandler();
  private final XorCsrfTokenRequestAttributeHandler masked =
      new XorCsrfTokenRequestAttributeHandler();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    masked.handle(request, response, token);
    // Asked for at once, so that the cookie is there before a script needs it.
    token.get().getToken();
  }

  @Override
  public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    var inHeader = request.getHeader(token.getHeaderName());
    return (inHeader == null || inHeader.isEmpty() ? masked : plain)
        .resolveCsrfTokenValue(request, token);
  }
}
