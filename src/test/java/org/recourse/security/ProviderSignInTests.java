package org.recourse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.casefile.StaffDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-on at the hospital's identity provider: a real OpenID Connect server over real HTTP. */
@RecourseTest
class ProviderSignInTests {

  private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

  @LocalServerPort private int port;
  @Autowired private StaffDirectory directory;

  private HttpClient browser;

  @DynamicPropertySource
  static void providerIsConfigured(DynamicPropertyRegistry settings) {
    PROVIDER.start();
    settings.add(
        "spring.security.oauth2.client.provider.hospital.issuer-uri",
        () -> PROVIDER.issuerUrl("hospital").toString());
    settings.add("spring.security.oauth2.client.registration.hospital.client-id", () -> "recourse");
    settings.add(
        "spring.security.oauth2.client.registration.hospital.client-secret", () -> "secret");
    settings.add(
        "spring.security.oauth2.client.registration.hospital.client-name",
        () -> "Hospital account");
    settings.add(
        "spring.security.oauth2.client.registration.hospital.scope", () -> "openid,profile");
  }

  @AfterAll
  static void providerCloses() {
    PROVIDER.shutdown();
  }

  @BeforeEach
  void a_fresh_browser() {
    browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  @Test
  void the_sign_in_page_offers_the_provider_and_asks_for_no_password() throws Exception {
    var page = get("/sign-in").body();

    assertThat(page).contains("Sign in with Hospital account").doesNotContain("type=\"password\"");
  }

  @Test
  void a_colleague_of_the_provider_comes_in_with_known_roles_alone_and_is_written_down()
      throws Exception {
    vouchFor("Pat.Supervisor", List.of("supervisors", "golf-club"));

    var home = get("/oauth2/authorization/hospital");

    assertThat(home.body())
        .contains("Pat Invented")
        .contains("supervisors")
        .doesNotContain("golf-club");
    assertThat(get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    assertThat(directory.find("pat.supervisor").orElseThrow().groups())
        .containsExactly("supervisors");
  }

  @Test
  void somebody_without_a_role_comes_in_and_finds_every_door_shut() throws Exception {
    vouchFor("pat.stranger", List.of("golf-club"));

    assertThat(get("/oauth2/authorization/hospital").body()).contains("You have no role here yet");
    assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(403);
  }

  @Test
  void the_provider_cannot_vouch_for_a_local_account_or_for_the_software() throws Exception {
    for (var name : List.of("administrator", "system")) {
      vouchFor(name, List.of("administrators"));

      assertThat(get("/oauth2/authorization/hospital").uri().toString())
          .endsWith("/sign-in?refused");
    }
  }

  @Test
  void signing_out_leads_through_the_provider() throws Exception {
    vouchFor("pat.leaver", List.of("representatives"));
    var home = get("/oauth2/authorization/hospital").body();
    var word = home.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    var stay = HttpClient.newBuilder().cookieHandler(browser.cookieHandler().orElseThrow()).build();

    var out =
        stay.send(
            HttpRequest.newBuilder(address("/sign-out"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + word))
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(out.headers().firstValue("Location").orElseThrow())
        .startsWith(PROVIDER.issuerUrl("hospital").toString())
        .contains("id_token_hint=");
    assertThat(get("/").uri().getPath()).isEqualTo("/sign-in");
  }

  private void vouchFor(String username, List<String> groups) {
    Map<String, Object> claims =
        Map.of("preferred_username", username, "name", "Pat Invented", "groups", groups);
    PROVIDER.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            "hospital", username, "JWT", List.of("recourse"), claims, 3600));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(address(path)).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
