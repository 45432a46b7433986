package org.recourse.priorauth.simulated;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.recourse.priorauth.pas.LocalPayer;
import org.recourse.priorauth.payer.Payers;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The system of a payer, played on this machine alone. It listens from the first time it is needed.
 */
@Component
@ConditionalOnBooleanProperty("recourse.demo")
class SimulatedPayer implements LocalPayer, DisposableBean {

  private static final int THREADS = 4;
  private static final Duration LATE = Duration.ofSeconds(30);

  private final SimulatedDesk desk;
  private final Payers payers;
  private final boolean sendsByItself;
  private HttpServer server;

  SimulatedPayer(
      SimulatedDesk desk,
      Payers payers,
      @Value("${recourse.demo-cases:true}") boolean sendsByItself) {
    this.desk = desk;
    this.payers = payers;
    this.sendsByItself = sendsByItself;
  }

  @Override
  public synchronized URI base() {
    if (server == null) {
      server = open();
    }
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/fhir");
  }

  private HttpServer open() {
    try {
      var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      opened.setExecutor(
          Executors.newFixedThreadPool(
              THREADS,
              work -> {
                Thread thread = new Thread(work, "simulated-payer");
                thread.setDaemon(true);
                return thread;
              }));
      opened.createContext("/fhir", this::answer);
      opened.start();
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      byte[] body = call.getRequestBody().readAllBytes();
      SimulatedDesk.Reply reply =
          desk.answer(call.getRequestURI().getPath(), new String(body, StandardCharsets.UTF_8));
      byte[] said = reply.body().getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().add("Content-Type", "application/fhir+json");
      call.sendResponseHeaders(reply.status(), said.length == 0 ? -1 : said.length);
      if (said.length > 0) {
        call.getResponseBody().write(said);
      }
      if (sendsByItself) {
        CompletableFuture.delayedExecutor(LATE.toSeconds(), TimeUnit.SECONDS).execute(this::send);
      }
    }
  }

  private void send() {
    payers.all().stream()
        .filter(payer -> payer.fhir() != null && BASE.equals(payer.fhir().base()))
        .forEach(desk::notifyOf);
  }

  @Override
  public synchronized void destroy() {
    if (server != null) {
      server.stop(0);
    }
  }
}
