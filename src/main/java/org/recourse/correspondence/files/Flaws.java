package org.recourse.correspondence.files;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the letters' files, one sentence each: file, line, remedy. */
public final class Flaws {

  private final List<String> sentences = new ArrayList<>();

  /** Notes a flaw at a line of a file. */
  public void add(String path, int line, String what) {
    sentences.add("%s, line %d: %s".formatted(path, line, what));
  }

  /** Notes a flaw at a place in the text of a file. */
  public void add(LetterFile file, int position, String what) {
    add(file.path(), file.lineAt(position), what);
  }

  /** Whether nothing is wrong so far. */
  public boolean none() {
    return sentences.isEmpty();
  }

  /** All that was noted, in order. */
  public List<String> all() {
    return List.copyOf(sentences);
  }

  /**
   * Goes on when nothing is wrong.
   *
   * @throws BrokenLetters otherwise, with everything that was noted
   */
  public void stopIfAny() {
    if (!none()) {
      throw new BrokenLetters(sentences);
    }
  }
}
