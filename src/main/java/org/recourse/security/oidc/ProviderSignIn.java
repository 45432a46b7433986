package org.recourse.security.oidc;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Sign-on at the hospital's identity provider, in place of local names and passwords. */
public class ProviderSignIn {

  private final ClientRegistrationRepository providers;
  private final ProviderPeople people;

  ProviderSignIn(ClientRegistrationRepository providers, ProviderPeople people) {
    this.providers = providers;
    this.people = people;
  }

  /** Lets people in who come back from the identity provider. */
  public void install(
      HttpSecurity http, AuthenticationSuccessHandler success, AuthenticationFailureHandler failure)
      throws Exception {
    http.oauth2Login(
        login ->
            login
                .loginPage("/sign-in")
                .successHandler(success)
                .failureHandler(failure)
                .userInfoEndpoint(claims -> claims.oidcUserService(people)));
  }

  /** Signs people out at the identity provider too, when it says how. */
  public LogoutSuccessHandler signedOut(RedirectStrategy redirect) {
    var handler = new OidcClientInitiatedLogoutSuccessHandler(providers);
    handler.setPostLogoutRedirectUri("{baseUrl}/sign-in?signed-out");
    handler.setDefaultTargetUrl("/sign-in?signed-out");
    handler.setRedirectStrategy(redirect);
    return handler;
  }
}
