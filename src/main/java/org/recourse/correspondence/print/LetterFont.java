package org.recourse.correspondence.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that can be put into a PDF.
 *
 * @param family as letters name it
 * @param bold whether it is a heavy cut
 * @param italic whether it leans
 */
record LetterFont(String family, boolean bold, boolean italic, byte[] content, CmapLookup signs) {

  /**
   * Reads a TrueType font.
   *
   * @throws IOException when it is none, has no outlines that a PDF can hold, or may not be
   *     embedded
   */
  static LetterFont read(byte[] content) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content))) {
      if (font.getTableMap().get("glyf") == null) {
        throw new IOException("it has no TrueType outlines");
      }
      var names = font.getNaming();
      var style = String.valueOf(names.getFontSubFamily());
      return new LetterFont(
          names.getFontFamily(),
          style.contains("Bold"),
          style.contains("Italic") || style.contains("Oblique"),
          content,
          font.getUnicodeCmapLookup());
    }
  }

  boolean has(int character) {
    return signs.getGlyphId(character) > 0;
  }

  /** The font itself, for one letter at a time. */
  TrueTypeFont open() {
    try {
      var font = new TTFParser().parse(new RandomAccessReadBuffer(content));
      // One sign for the f, f and i of "office" is neither found by a search nor read out as
      // written. Scripts that have to be joined are refused before.
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("A font that was read cannot be read again", e);
    }
  }
}
