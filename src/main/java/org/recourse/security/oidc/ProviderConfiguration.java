package org.recourse.security.oidc;

import org.recourse.casefile.departments.Departments;
import org.recourse.security.SecuritySettings;
import org.recourse.security.staff.CachedStaffDirectory;
import org.recourse.security.staff.Staff;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Brings the identity provider in as soon as one is configured. */
@Configuration
@ConditionalOnOAuth2ClientRegistrationProperties
class ProviderConfiguration {

  @Bean
  ProviderSignIn providerSignIn(
      ClientRegistrationRepository providers,
      SecuritySettings settings,
      Staff staff,
      CachedStaffDirectory directory,
      Departments departments) {
    return new ProviderSignIn(
        providers, new ProviderPeople(settings.oidc(), staff, directory, departments));
  }
}
