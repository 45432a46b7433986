package org.recourse.correspondence.print;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.recourse.correspondence.types.WrittenLetter;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Prints letters: tagged PDF (PDF/UA) with its fonts inside, in any direction of writing. It opens
 * no file and no address that a letter might name.
 */
@Component
public class LetterPrinter {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final Pattern FURNITURE =
      Pattern.compile("@(?:top|bottom|left|right)-[a-z-]+\\s*\\{");

  private final LetterFonts fonts;
  private final OpenFonts open = new OpenFonts();

  /** How tall each font is: a letter opens those it prints with and none besides. */
  private final FSCacheEx<String, FSCacheValue> heights = new FSDefaultCacheStore();

  /** A printer with these fonts. */
  public LetterPrinter(LetterFonts fonts) {
    this.fonts = fonts;
    // What the library logs quotes the text it prints, and the text is a patient's.
    XRLog.setLoggingEnabled(false);
  }

  /**
   * The letter as PDF.
   *
   * @throws UnprintableLetter naming the characters that no font carries
   */
  public byte[] print(WrittenLetter letter) {
    var missing = fonts.unprintable(JoinedAccents.in(letter.words()));
    if (!missing.isEmpty()) {
      throw new UnprintableLetter(missing);
    }
    return print(letter.document());
  }

  private byte[] print(Document written) {
    var document = (Document) written.cloneNode(true);
    var style = (Element) document.getElementsByTagName("style").item(0);
    JoinedAccents.in(document.getDocumentElement());
    NumbersKept.in(document.getDocumentElement());
    ForeignLines.in(document.getDocumentElement(), fonts);
    style.setTextContent(inOurFonts(style.getTextContent()));
    var pdf = new ByteArrayOutputStream();
    var thread = Thread.currentThread();
    var program = thread.getContextClassLoader();
    // What writes XML into the pages is Java's own; to look for another opens every jar.
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try (var pages = new PDDocument()) {
      var lent = open.lendTo(pages);
      builder(document, lent).usePDDocument(pages).toStream(pdf).run();
      lent.giveBack();
    } catch (IOException e) {
      throw new UncheckedIOException("A letter cannot be printed", e);
    } finally {
      thread.setContextClassLoader(program);
    }
    return pdf.toByteArray();
  }

  private PdfRendererBuilder builder(Document document, OpenFonts.Loan lent) {
    var builder = new PdfRendererBuilder();
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useUriResolver((base, address) -> null);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new JoinedLetters());
    var rightToLeft = document.getDocumentElement().getAttribute("dir").equals("rtl");
    builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Recourse");
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, heights);
    for (var font : fonts.all()) {
      builder.useFont(
          lent.of(font),
          font.family(),
          font.bold() ? BOLD : REGULAR,
          font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    return builder.withW3cDocument(document, null);
  }

  /** Page furniture inherits from no element, so it is told the fonts by itself. */
  private String inOurFonts(String styles) {
    var families = "font-family: " + fonts.families() + ";";
    return "* { " + families + " }\n" + FURNITURE.matcher(styles).replaceAll("$0 " + families);
  }
}
