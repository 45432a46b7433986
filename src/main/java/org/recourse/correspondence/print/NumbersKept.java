package org.recourse.correspondence.print;

import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Keeps phone numbers and dates as they are among words written from right to left, where their
 * groups would change places: 213-555-0100 would be read as 0100-555-213.
 */
final class NumbersKept {

  private static final Pattern NUMBER =
      Pattern.compile("\\+?\\(?\\d[\\d()./\\u2010-\\u2013 -]*\\d");
  private static final char LEFT_TO_RIGHT = '\u200E';

  private NumbersKept() {}

  static void in(Element page) {
    in(page, false);
  }

  private static void in(Element element, boolean around) {
    var direction = element.getAttribute("dir");
    var here = direction.isEmpty() ? around : direction.equals("rtl");
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        text.setData(kept(text.getData(), here));
      } else if (child instanceof Element inside) {
        in(inside, here);
      }
    }
  }

  private static String kept(String text, boolean amongOthers) {
    return amongOthers || isFromRightToLeft(text)
        ? NUMBER.matcher(text).replaceAll(LEFT_TO_RIGHT + "$0" + LEFT_TO_RIGHT)
        : text;
  }

  private static boolean isFromRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
