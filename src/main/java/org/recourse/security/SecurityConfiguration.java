package org.recourse.security;

import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import org.recourse.security.oidc.ProviderSignIn;
import org.recourse.security.signon.CsrfAnswers;
import org.recourse.security.signon.Refusals;
import org.recourse.security.signon.RememberedPage;
import org.recourse.security.signon.SessionCsrfTokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Two ways in, and a slot for payers' systems: machines call with name and password each time,
 * people sign on once for Tasklist, Cockpit and API.
 */
@Configuration
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {

  private static final String TASKLIST_SIGN_OUT = "/camunda/api/admin/auth/user/default/logout";

  private static final RequestMatcher SIGNS_OUT =
      new OrRequestMatcher(OpenDoors.paths(POST, "/sign-out", TASKLIST_SIGN_OUT));

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /**
   * Tasklist makes several calls at once, and each may be the first to keep something in the
   * session.
   */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOfManyCalls() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  /** Nobody asks how long each of thirty filters took, and timing them costs every request. */
  @Bean
  SecurityObservationSettings noTimedFilters() {
    return SecurityObservationSettings.noObservations();
  }

  /** Payers' systems prove themselves to the room that knows their secrets. */
  @Bean
  @Order(0)
  SecurityFilterChain slotForPayers(HttpSecurity http) throws Exception {
    return http.securityMatcher(
            new OrRequestMatcher(OpenDoors.paths(POST, "/api/payers/{payer}/notifications")))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .csrf(csrf -> csrf.disable())
        .logout(logout -> logout.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain machines(HttpSecurity http, Refusals refusals) throws Exception {
    var reachable =
        new OrRequestMatcher(OpenDoors.paths(null, "/api/**", "/actuator/**", "/v3/api-docs"));
    return http.securityMatcher(request -> reachable.matches(request) && bringsPassword(request))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .csrf(csrf -> csrf.disable())
        .logout(logout -> logout.disable())
        .httpBasic(basic -> basic.authenticationEntryPoint(refusals::machineNotSignedOn))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(refusals::machineNotSignedOn)
                    .accessDeniedHandler(refusals::notAllowed))
        .authorizeHttpRequests(new OpenDoors())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain people(
      HttpSecurity http,
      Refusals refusals,
      SessionCsrfTokens tokens,
      ObjectProvider<ProviderSignIn> provider)
      throws Exception {
    var saved = new RememberedPage(refusals);
    var welcome = new SavedRequestAwareAuthenticationSuccessHandler();
    welcome.setRequestCache(saved);
    http.requestCache(cache -> cache.requestCache(saved))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(tokens)
                    .csrfTokenRequestHandler(new CsrfAnswers())
                    .ignoringRequestMatchers(SecurityConfiguration::isGuardedByCamunda))
        .headers(
            headers ->
                headers
                    .cacheControl(cache -> cache.disable())
                    .addHeaderWriter(noStoreButStaticFiles())
                    .addHeaderWriter(plainPages()))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(refusals::personNotSignedOn)
                    .accessDeniedHandler(refusals::notAllowed))
        .logout(
            logout ->
                logout
                    .logoutRequestMatcher(SIGNS_OUT)
                    .logoutSuccessHandler(refusals.signedOut(provider)))
        .authorizeHttpRequests(new OpenDoors());
    if (provider.getIfAvailable() == null) {
      http.formLogin(
          form ->
              form.loginPage("/sign-in")
                  .successHandler(welcome)
                  .failureHandler(refusals::signInRefused));
    } else {
      provider.getObject().install(http, welcome, refusals::signInRefused);
    }
    return http.build();
  }

  private static boolean bringsPassword(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
  }

  private static boolean isGuardedByCamunda(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/")
        && !SIGNS_OUT.matches(request);
  }

  private static DelegatingRequestMatcherHeaderWriter plainPages() {
    var pages = new OrRequestMatcher(OpenDoors.paths(null, "/", "/sign-in", "/break-glass"));
    var policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors"
            + " 'none'";
    return new DelegatingRequestMatcherHeaderWriter(
        pages, new ContentSecurityPolicyHeaderWriter(policy));
  }

  private static DelegatingRequestMatcherHeaderWriter noStoreButStaticFiles() {
    var files =
        new OrRequestMatcher(
            OpenDoors.paths(null, "/camunda/lib/**", "/camunda/assets/**", "/recourse.css"));
    return new DelegatingRequestMatcherHeaderWriter(
        new NegatedRequestMatcher(files), new CacheControlHeadersWriter());
  }
}
