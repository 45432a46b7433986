package org.recourse;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** What has to happen at the same moment: each in a thread of its own, on however few cores. */
public final class AtOnce {

  private static final Executor THREADS = task -> new Thread(task).start();

  private AtOnce() {}

  /** Begins this now. */
  public static CompletableFuture<Void> run(Runnable what) {
    return CompletableFuture.runAsync(what, THREADS);
  }

  /** Begins this now; it comes to something. */
  public static <T> CompletableFuture<T> supply(Supplier<T> what) {
    return CompletableFuture.supplyAsync(what, THREADS);
  }
}
