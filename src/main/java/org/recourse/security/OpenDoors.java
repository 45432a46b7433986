package org.recourse.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.recourse.casefile.Groups;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The list of what is open, to whom. Whatever is not on it is shut. */
class OpenDoors
    implements Customizer<
        AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry> {

  private static final PathPatternRequestMatcher.Builder PATHS =
      PathPatternRequestMatcher.withDefaults();

  @Override
  public void customize(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        // Both only go on with a request that was let in, or turned away, before.
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
        .permitAll()
        .requestMatchers(
            paths(GET, "/sign-in", "/recourse.css", "/actuator/health", "/actuator/health/{probe}"))
        .permitAll()
        .requestMatchers(paths(HEAD, "/sign-in", "/actuator/health", "/actuator/health/{probe}"))
        .permitAll()
        .requestMatchers(paths(null, "/actuator/**"))
        .hasAuthority(Groups.ADMINISTRATORS)
        .requestMatchers(paths(POST, "/api/staff/me/password"))
        .authenticated()
        .requestMatchers(paths(null, "/api/staff/**"))
        .hasAuthority(Groups.ADMINISTRATORS)
        .requestMatchers(paths(null, "/api/**", "/camunda/**"))
        .authenticated()
        .requestMatchers(paths(POST, "/break-glass", "/break-glass/{id}/{deed}"))
        .authenticated()
        .requestMatchers(
            paths(GET, "/", "/break-glass", "/reports/payers", "/v3/api-docs", "/v3/api-docs.yaml"))
        .authenticated()
        .anyRequest()
        .denyAll();
  }

  /** Matchers for exact paths; a null method stands for every method. */
  static RequestMatcher[] paths(HttpMethod method, String... patterns) {
    return Arrays.stream(patterns)
        .map(pattern -> PATHS.matcher(method, pattern))
        .toArray(RequestMatcher[]::new);
  }
}
