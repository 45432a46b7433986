package org.recourse.correspondence.print;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands in a PDF in a certain type, in the order of its pages. */
final class PrintedType extends PDFTextStripper {

  private final Predicate<Sign> wanted;
  private final StringBuilder words = new StringBuilder();

  private PrintedType(Predicate<Sign> wanted) {
    this.wanted = wanted;
  }

  /** One sign on paper; its height in points. */
  record Sign(String font, float points) {

    boolean isBold() {
      return font.contains("Bold");
    }
  }

  static String of(PDDocument pdf, Predicate<Sign> wanted) throws IOException {
    var type = new PrintedType(wanted);
    type.getText(pdf);
    return type.words.toString();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (wanted.test(new Sign(text.getFont().getName(), text.getFontSizeInPt()))) {
      words.append(text.getUnicode());
    }
  }
}
