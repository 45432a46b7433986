package org.recourse.correspondence.print;

import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Prints a line in another language, such as "language help is free" in Armenian, in one font that
 * has all its signs, rather than sign by sign from several.
 */
final class ForeignLines {

  private ForeignLines() {}

  /** Chooses the font of each line that says its language. */
  static void in(Element page, LetterFonts fonts) {
    for (var child = page.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inside) {
        if (inside.hasAttribute("lang") && !inside.hasAttribute("style")) {
          choose(inside, fonts);
        }
        in(inside, fonts);
      }
    }
  }

  private static void choose(Element line, LetterFonts fonts) {
    var words = new StringBuilder();
    for (var child = line.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        words.append(text.getData());
      }
    }
    fonts
        .familyWithAll(words.toString())
        .ifPresent(
            family ->
                line.setAttribute("style", "font-family: " + family + ", " + fonts.families()));
  }
}
