package org.recourse.casefile.web.papers;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cover of the API description. */
@Configuration
class ApiDescription {

  private static final String WORDS =
      """
      Case files of a hospital's patient-relations office. Errors are problem details (RFC 9457) in plain words.
      Every POST honours an Idempotency-Key: the same request under the same key is done once and answered again.
      Text is UTF-8 and kept exactly as sent, or refused. Deadlines and letters are not part of this version.
      """;

  @Bean
  OpenAPI recourseApi() {
    var session =
        new SecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.COOKIE)
            .name("SESSION")
            .description(
                "The session of a person who has signed in; changes also need the CSRF token");
    var password =
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("basic")
            .description("For machines");
    return new OpenAPI()
        .info(
            new Info()
                .title("Recourse")
                .version("1")
                .description(WORDS)
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")))
        .components(
            new Components()
                .addSecuritySchemes("session", session)
                .addSecuritySchemes("password", password))
        .addSecurityItem(new SecurityRequirement().addList("session"))
        .addSecurityItem(new SecurityRequirement().addList("password"));
  }
}
