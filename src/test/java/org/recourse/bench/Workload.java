package org.recourse.bench;

/** A way to walk complaints from their recording to their closing, in four calls each. */
interface Workload {

  /** The database of the engine that keeps the tasks. */
  String database();

  /** Records one complaint. */
  void open(Seat seat, long number);

  /** Completes one task, by its id and its id in the model. */
  void complete(Seat seat, String task, String step);

  /** What one client thread has for itself; may be null. */
  Seat seat();

  /** Milliseconds of processor time the program has used. */
  long processorMillis();

  /** Milliseconds of processor time the database server has used. */
  long serverMillis();

  /** Marks what one client thread has for itself. */
  interface Seat {}
}
