package org.recourse.forms;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.CaseProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Numbers taken for the next lines of a batch; those not needed become void with a reason. */
final class NumberBlock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(NumberBlock.class);
  private static final int LARGEST = 100;
  // Well before the sweep takes numbers that wait too long for their case.
  private static final long LONGEST_KEPT = Duration.ofMinutes(3).toNanos();

  private final CaseNumbers numbers;
  private final CaseKind kind;
  private final Deque<String> free = new ArrayDeque<>();
  private final Deque<String> spoiled = new ArrayDeque<>();
  private int size;
  private long taken;

  NumberBlock(CaseNumbers numbers, CaseKind kind) {
    this.numbers = numbers;
    this.kind = kind;
  }

  /** A fresh number; blocks grow with the batch, so that a short one wastes few. */
  String next() {
    giveUp(spoiled);
    if (System.nanoTime() - taken > LONGEST_KEPT) {
      close();
    }
    if (free.isEmpty()) {
      size = Math.min(LARGEST, Math.max(1, size * 2));
      free.addAll(numbers.allocate(kind, size));
      taken = System.nanoTime();
    }
    return free.poll();
  }

  /** A number whose case was not opened; it is given up once its transaction has ended. */
  void spoil(String number) {
    spoiled.add(number);
  }

  @Override
  public void close() {
    giveUp(free);
    giveUp(spoiled);
  }

  private void giveUp(Deque<String> unused) {
    unused.forEach(number -> giveUp(numbers, number));
    unused.clear();
  }

  /** Makes a number void; where even that fails, the sweep does it later. */
  static void giveUp(CaseNumbers numbers, String number) {
    try {
      numbers.makeVoid(number, "The case was not opened");
    } catch (CaseProblem used) {
      LOG.info("Number {} is in use after all", number);
    } catch (RuntimeException unreachable) {
      LOG.warn("Number {} is left to the sweep", number);
    }
  }
}
