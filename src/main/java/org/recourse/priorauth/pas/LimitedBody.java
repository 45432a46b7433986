package org.recourse.priorauth.pas;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The body of an answer, empty where it is larger than the house takes, however it comes. */
final class LimitedBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> taken = BodySubscribers.ofByteArray();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final long largest;
  private Subscription coming;
  private long bytes;

  /** Takes at most so many bytes. */
  LimitedBody(long largest) {
    this.largest = largest;
    taken.getBody().thenAccept(body::complete);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    coming = subscription;
    taken.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> more) {
    bytes += more.stream().mapToLong(ByteBuffer::remaining).sum();
    if (bytes > largest) {
      coming.cancel();
      body.complete(new byte[0]);
    } else {
      taken.onNext(more);
    }
  }

  @Override
  public void onError(Throwable broken) {
    body.completeExceptionally(broken);
  }

  @Override
  public void onComplete() {
    taken.onComplete();
  }
}
