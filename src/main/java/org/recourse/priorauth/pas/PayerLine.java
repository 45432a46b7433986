package org.recourse.priorauth.pas;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.recourse.priorauth.payer.Payer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The line to payers' systems. It tells apart what surely did not arrive from what may have. */
@Component
@Lazy
class PayerLine {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final PayerTokens tokens;
  private final ObjectProvider<LocalPayer> local;
  private final int largest;

  PayerLine(PayerTokens tokens, ObjectProvider<LocalPayer> local, PasSettings settings) {
    this.tokens = tokens;
    this.local = local;
    this.largest = (int) settings.largestMessage().toBytes();
  }

  /**
   * Sends a message.
   *
   * @throws PayerUnreachable when it surely did not arrive
   */
  PayerReply post(Payer payer, String operation, String message) {
    return send(
        payer,
        HttpRequest.newBuilder(address(payer, operation))
            .header("Content-Type", "application/fhir+json")
            .POST(HttpRequest.BodyPublishers.ofString(message, StandardCharsets.UTF_8)));
  }

  /**
   * Fetches something the payer has told of; only from the payer itself.
   *
   * @throws PayerUnreachable when it cannot be had now
   */
  PayerReply get(Payer payer, String path) {
    return send(payer, HttpRequest.newBuilder(address(payer, path)).GET());
  }

  private URI address(Payer payer, String path) {
    String base = payer.fhir().base();
    if (LocalPayer.BASE.equals(base)) {
      base = local.getObject().base().toString();
    }
    return URI.create(base.replaceAll("/$", "") + "/" + path);
  }

  private PayerReply send(Payer payer, HttpRequest.Builder request) {
    PayerReply reply = once(payer, request);
    if (reply.isForbidden() && tokens.drop(payer)) {
      // A token may be withdrawn before its end; a message refused for it was not taken.
      reply = once(payer, request);
    }
    return reply;
  }

  private PayerReply once(Payer payer, HttpRequest.Builder request) {
    request.setHeader("Accept", "application/fhir+json");
    tokens.of(payer).ifPresent(token -> request.setHeader("Authorization", "Bearer " + token));
    CompletableFuture<HttpResponse<byte[]>> coming =
        http.sendAsync(request.build(), info -> new LimitedBody(largest));
    try {
      var response = coming.get(payer.fhir().answerWithin().toMillis(), TimeUnit.MILLISECONDS);
      return reply(payer, response);
    } catch (TimeoutException late) {
      coming.cancel(true);
      return PayerReply.NONE;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return PayerReply.NONE;
    } catch (ExecutionException failed) {
      return surelyNot(failed.getCause(), payer);
    }
  }

  /** Whoever is busy has not taken it; whatever else fails behind the door may have. */
  private static PayerReply reply(Payer payer, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == UNAVAILABLE || status == TOO_MANY) {
      throw new PayerUnreachable(payer.id(), "status " + status);
    }
    return status >= 500 ? PayerReply.NONE : new PayerReply(status, response.body());
  }

  private static PayerReply surelyNot(Throwable why, Payer payer) {
    if (why instanceof ConnectException
        || why instanceof HttpConnectTimeoutException
        || why instanceof UnresolvedAddressException
        || why instanceof SSLHandshakeException) {
      throw new PayerUnreachable(payer.id(), why.getClass().getSimpleName());
    }
    if (why instanceof IOException) {
      return PayerReply.NONE;
    }
    throw new PayerUnreachable(payer.id(), why.getClass().getSimpleName());
  }
}
