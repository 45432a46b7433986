package org.recourse.correspondence.types;

/**
 * What a template made is no well-formed page. Says nothing of its content, which is a patient's.
 */
public class UnreadablePage extends RuntimeException {

  UnreadablePage() {
    super("The template makes no well-formed page; close every tag and write &amp; for &.");
  }
}
