package org.recourse.correspondence.print;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;

/**
 * A letter as whoever opens its PDF has it, by eye or by ear.
 *
 * @param language the language a screen reader speaks
 * @param tagged whether a screen reader finds its way
 * @param words what it reads out, tag by tag; two letters joined into one sign count as two
 */
public record PrintedLetter(String language, boolean tagged, String words) {

  public static PrintedLetter of(Path file) throws IOException {
    try (var pdf = Loader.loadPDF(file.toFile())) {
      var catalog = pdf.getDocumentCatalog();
      var words = Normalizer.normalize(new TaggedText(pdf).words(), Normalizer.Form.NFKC);
      return new PrintedLetter(catalog.getLanguage(), catalog.getMarkInfo().isMarked(), words);
    }
  }
}
