package org.recourse.correspondence.files;

/**
 * One file about letters.
 *
 * @param path below the models folder, e.g. {@code
 *     processes/grievance/letters/grievance-status.es.html}
 * @param flow the word that names the flow; {@code letters} for what all flows share
 * @param name without language and ending, e.g. {@code grievance-status}
 * @param language a BCP 47 tag; empty where the file is of no language
 * @param ending without the dot
 */
public record LetterFile(
    String path, String flow, String name, String language, String ending, String text) {

  /** The line that this place in the text stands on, counted from 1. */
  public int lineAt(int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }
}
