package org.recourse.casefile.web.batch;

/**
 * One line of a batch, without its line end.
 *
 * @param number counted from 1
 * @param bytes null when the line was too long to be kept
 */
record Line(long number, byte[] bytes) {

  boolean isTooLong() {
    return bytes == null;
  }

  boolean isBlank() {
    for (var b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
