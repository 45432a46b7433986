package org.recourse.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that the start needs done and that is done beside the rest of it. It has a thread of its
 * own: that one looks for classes where the program does, one of the common pool may not.
 *
 * @param <T> what comes of it
 */
public final class StartWork<T> {

  private final FutureTask<T> work;

  private StartWork(Callable<T> work) {
    this.work = new FutureTask<>(work);
  }

  /** Begins it; the thread bears the name. */
  public static <T> StartWork<T> begin(String name, Callable<T> work) {
    var begun = new StartWork<T>(work);
    new Thread(begun.work, name).start();
    return begun;
  }

  /**
   * Waits until it is done; what it threw is thrown here, so that the start stops over it.
   *
   * @throws IllegalStateException when the start is interrupted, or the work failed with something
   *     that has to be declared
   */
  public T done() {
    try {
      return work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("The start cannot go on", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start was interrupted", e);
    }
  }
}
