package org.recourse.correspondence.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a printed letter says. */
public final class PrintedWords {

  private PrintedWords() {}

  /** The words of a PDF, with single blanks. */
  public static String of(byte[] pdf) {
    try (var pages = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(pages);
      return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
