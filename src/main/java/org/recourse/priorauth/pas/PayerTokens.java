package org.recourse.priorauth.pas;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.PayerSystem;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The house's tokens for payers' systems, each fetched for its client credentials when needed. */
@Component
@Lazy
class PayerTokens {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration SPARE = Duration.ofSeconds(30);

  private final Map<String, OAuth2AccessToken> kept = new ConcurrentHashMap<>();
  private final RestClientClientCredentialsTokenResponseClient client =
      new RestClientClientCredentialsTokenResponseClient();
  private final Clock clock;

  PayerTokens(Clock clock) {
    this.clock = clock;
    var http =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    http.setReadTimeout(PATIENCE);
    client.setRestClient(
        RestClient.builder()
            .requestFactory(http)
            .messageConverters(
                converters -> {
                  converters.clear();
                  converters.add(new FormHttpMessageConverter());
                  converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
  }

  /**
   * A token for this payer; empty where it asks for none.
   *
   * @throws PayerUnreachable when none can be had now
   */
  Optional<String> of(Payer payer) {
    if (payer.fhir().tokenUri() == null) {
      return Optional.empty();
    }
    OAuth2AccessToken token = kept.get(payer.id());
    if (token == null || isOver(token)) {
      token = fetch(payer);
      kept.put(payer.id(), token);
    }
    return Optional.of(token.getTokenValue());
  }

  /** Forgets the token the payer no longer takes; false where it asks for none. */
  boolean drop(Payer payer) {
    return kept.remove(payer.id()) != null;
  }

  private boolean isOver(OAuth2AccessToken token) {
    Instant end = token.getExpiresAt();
    return end == null || !clock.instant().plus(SPARE).isBefore(end);
  }

  private OAuth2AccessToken fetch(Payer payer) {
    PayerSystem system = payer.fhir();
    var registration =
        ClientRegistration.withRegistrationId(payer.id())
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .tokenUri(system.tokenUri())
            .clientId(system.clientId())
            .clientSecret(system.clientSecret());
    if (system.scope() != null) {
      registration.scope(system.scope().split(" "));
    }
    try {
      return client
          .getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration.build()))
          .getAccessToken();
    } catch (RuntimeException refused) {
      throw new PayerUnreachable(payer.id(), "it gives out no token");
    }
  }
}
