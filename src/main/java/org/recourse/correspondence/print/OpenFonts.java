package org.recourse.correspondence.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Fonts kept open from letter to letter, each lent to one letter at a time: to open one takes
 * longer than to print a page with it.
 */
final class OpenFonts {

  /** More letters than this are hardly ever printed at once. */
  private static final int MOST_OF_ONE = 2 * Runtime.getRuntime().availableProcessors();

  private final Map<LetterFont, Queue<TrueTypeFont>> idle = new ConcurrentHashMap<>();

  /** What one letter borrows. */
  Loan lendTo(PDDocument letter) {
    return new Loan(letter);
  }

  private Queue<TrueTypeFont> idle(LetterFont font) {
    return idle.computeIfAbsent(font, any -> new ArrayBlockingQueue<>(MOST_OF_ONE));
  }

  /** The fonts one letter is printed with. */
  final class Loan {

    private final PDDocument letter;
    private final Map<LetterFont, TrueTypeFont> taken = new HashMap<>();

    private Loan(PDDocument letter) {
      this.letter = letter;
    }

    /** The font for this letter; it is opened only when the letter prints with it. */
    PDFontSupplier of(LetterFont font) {
      return new PDFontSupplier(null) {
        @Override
        public PDFont supply() {
          try {
            return PDType0Font.load(letter, taken.computeIfAbsent(font, Loan.this::take), true);
          } catch (IOException e) {
            throw new UncheckedIOException("A font cannot be put into a letter", e);
          }
        }
      };
    }

    private TrueTypeFont take(LetterFont font) {
      var open = idle(font).poll();
      return open != null ? open : font.open();
    }

    /** Gives them back when the letter is printed; those of a letter that failed are not reused. */
    void giveBack() {
      taken.forEach((font, open) -> idle(font).offer(open));
    }
  }
}
