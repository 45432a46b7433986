package org.recourse.priorauth.pas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseProblem;
import org.recourse.priorauth.payer.Channel;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.PayerClass;
import org.recourse.priorauth.payer.PayerSystem;
import org.springframework.util.unit.DataSize;

/** What surely did not arrive, what may have, and how the house proves who it is. */
class PayerLineTests {

  private final List<String> seen = new ArrayList<>();
  private final CountDownLatch never = new CountDownLatch(1);
  private final PayerLine line =
      new PayerLine(
          new PayerTokens(Clock.systemUTC()), null, new PasSettings(DataSize.ofMegabytes(1)));
  private HttpServer server;
  private int status = 200;
  private boolean silent;
  private boolean flood;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/token", this::token);
    server.createContext("/fhir", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    never.countDown();
    server.stop(0);
  }

  private void token(HttpExchange call) throws IOException {
    seen.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    seen.add(call.getRequestHeaders().getFirst("Authorization"));
    reply(call, "{\"access_token\":\"t-1\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
  }

  private void answer(HttpExchange call) throws IOException {
    seen.add(call.getRequestURI() + " " + call.getRequestHeaders().getFirst("Authorization"));
    call.getRequestBody().readAllBytes();
    if (silent) {
      try {
        never.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    if (flood) {
      pour(call);
    } else {
      reply(call, "{}");
    }
  }

  /** As much as the house never takes, without saying beforehand how much. */
  private void pour(HttpExchange call) throws IOException {
    try (call) {
      call.sendResponseHeaders(200, 0);
      for (int i = 0; i < 64; i++) {
        call.getResponseBody().write(new byte[1 << 16]);
      }
    } catch (IOException hungUp) {
      assertThat(hungUp).isNotNull();
    }
  }

  private void reply(HttpExchange call, String body) throws IOException {
    try (call) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().add("Content-Type", "application/json");
      call.sendResponseHeaders(body.equals("{}") ? status : 200, bytes.length);
      call.getResponseBody().write(bytes);
    }
  }

  private Payer payer(int port, boolean tokens) {
    String root = "http://127.0.0.1:" + port;
    return new Payer(
        "far-plan",
        "Far Plan",
        PayerClass.COMMERCIAL,
        Channel.FHIR_PAS,
        ".*",
        "1",
        null,
        null,
        "213-555-0100",
        List.of(50, 80),
        new PayerSystem(
            root + "/fhir/",
            tokens ? root + "/token" : null,
            "office",
            "very-secret",
            "system/Claim.c",
            null,
            PayerSystem.NumberIn.REVIEW_ACTION,
            Duration.ofMillis(800),
            true),
        new Payer.PeerToPeer(false, 2));
  }

  private Payer here(boolean tokens) {
    return payer(server.getAddress().getPort(), tokens);
  }

  @Test
  void the_house_proves_itself_with_a_token_it_fetches_once() {
    line.post(here(true), "Claim/$submit", "{}");
    line.post(here(true), "Claim/$submit", "{}");

    assertThat(seen).hasSize(4).element(0).asString().contains("grant_type=client_credentials");
    assertThat(seen.get(1)).startsWith("Basic ");
    assertThat(seen.get(3)).isEqualTo("/fhir/Claim/$submit Bearer t-1");
    assertThat(here(true).toString()).doesNotContain("very-secret");
  }

  @Test
  void what_surely_did_not_arrive_is_told_apart_from_what_may_have() {
    for (int away : new int[] {429, 503}) {
      status = away;
      assertThatThrownBy(() -> line.post(here(false), "Claim/$submit", "{}"))
          .isInstanceOf(PayerUnreachable.class);
    }
    for (int broken : new int[] {500, 502, 504}) {
      status = broken;
      assertThat(line.post(here(false), "Claim/$submit", "{}")).isSameAs(PayerReply.NONE);
    }
    status = 400;
    assertThat(line.post(here(false), "Claim/$submit", "{}").status()).isEqualTo(400);
    silent = true;
    assertThat(line.post(here(false), "Claim/$submit", "{}")).isSameAs(PayerReply.NONE);
    Payer gone = here(false);
    never.countDown();
    server.stop(0);
    assertThatThrownBy(() -> line.post(gone, "Claim/$submit", "{}"))
        .isInstanceOf(PayerUnreachable.class);
  }

  @Test
  void a_token_the_payer_no_longer_takes_is_fetched_anew_once() {
    line.post(here(true), "Claim/$submit", "{}");
    status = 401;

    assertThat(line.post(here(true), "Claim/$submit", "{}").status()).isEqualTo(401);
    assertThat(seen.stream().filter(call -> call.startsWith("grant_type"))).hasSize(2);
    assertThat(seen.stream().filter(call -> call.startsWith("/fhir"))).hasSize(3);
  }

  @Test
  void an_answer_without_end_is_not_read_to_its_end() {
    flood = true;

    var reply = line.post(here(false), "Claim/$submit", "{}");

    assertThat(reply.isAnswer()).isTrue();
    assertThat(reply.body()).isEmpty();
  }

  @Test
  void an_address_told_by_a_notification_is_only_the_payers_own() {
    FocusFetch fetch = new FocusFetch(line);

    assertThat(fetch.focus(here(false), here(false).fhir().base() + "Bundle/77")).isNotEmpty();
    assertThat(fetch.focus(here(false), "Bundle/78")).isNotEmpty();
    for (String bad : List.of("http://elsewhere.example/Bundle/1", "Bundle/../x", "file:///x")) {
      assertThatThrownBy(() -> fetch.focus(here(false), bad)).isInstanceOf(CaseProblem.class);
    }
    assertThat(seen).containsExactly("/fhir/Bundle/77 null", "/fhir/Bundle/78 null");
  }
}
