package org.recourse.correspondence.templates;

/**
 * What a template made is no well-formed page. Says nothing of its content, which is a patient's.
 */
public class UnreadableLetter extends RuntimeException {

  UnreadableLetter() {
    super("The template makes no well-formed page; close every tag and write &amp; for &.");
  }
}
