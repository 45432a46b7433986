package org.recourse.correspondence.print;

import java.text.Normalizer;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Puts an accent that was typed beside its letter onto it, where there is one sign for both: a font
 * would draw it in the gap behind. The record keeps what was typed.
 */
final class JoinedAccents {

  private JoinedAccents() {}

  static void in(Element page) {
    for (var child = page.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        text.setData(in(text.getData()));
      } else if (child instanceof Element inside) {
        in(inside);
      }
    }
  }

  static String in(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }
}
