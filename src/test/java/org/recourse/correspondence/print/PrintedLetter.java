package org.recourse.correspondence.print;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;

/**
 * A letter as whoever opens its PDF has it, by eye or by ear.
 *
 * @param language the language a screen reader speaks
 * @param tagged whether a screen reader finds its way
 * @param words what it reads out, tag by tag
 */
public record PrintedLetter(String language, boolean tagged, String words) {

  public static PrintedLetter of(Path file) throws IOException {
    try (var pdf = Loader.loadPDF(file.toFile())) {
      var catalog = pdf.getDocumentCatalog();
      return new PrintedLetter(
          catalog.getLanguage(), catalog.getMarkInfo().isMarked(), new TaggedText(pdf).words());
    }
  }
}
