package org.recourse.correspondence.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.recourse.casefile.CaseFiles;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.log.LetterContents;
import org.recourse.correspondence.print.LetterPrinter;
import org.recourse.correspondence.types.WrittenLetter;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Lays the letters of a print batch one behind the other. */
@Component
public class BatchPages {

  private static final String COVER =
      """
      <html lang="en" dir="ltr"><head><title>Print batch</title><style>
      @page { size: letter; margin: 0.8in; } body { font-size: 9.5pt; }
      table { width: 100%; -fs-table-paginate: paginate; border-collapse: collapse; }
      th, td { text-align: left; vertical-align: top; padding: 3pt 6pt 3pt 0; border-bottom: 0.5pt solid #888888; }
      .words { white-space: pre-line; } .number { white-space: nowrap; }
      </style></head><body><h1>Print batch</h1><p/>
      <table><thead><tr><th scope="col">No.</th><th scope="col">Case</th><th scope="col">To</th>
      <th scope="col">Letter</th><th scope="col">Language</th><th scope="col">Pages</th></tr></thead><tbody/></table>
      </body></html>
      """;

  private final LetterContents contents;
  private final LetterPrinter printer;
  private final CaseFiles files;

  BatchPages(LetterContents contents, LetterPrinter printer, CaseFiles files) {
    this.contents = contents;
    this.printer = printer;
    this.files = files;
  }

  /** One PDF: a cover list, then each letter on sheets of its own. */
  public byte[] of(List<Letter> letters) {
    var pages = new ByteArrayOutputStream();
    var cover = WrittenLetter.of(COVER.replaceAll(">\\s+<", "><"));
    cover
        .document()
        .getElementsByTagName("p")
        .item(0)
        .setTextContent(letters.size() + " letters, each beginning on a new sheet.");
    try (var all = new PDDocument();
        var bodies = new PDDocument()) {
      var merger = new PDFMergerUtility();
      int number = 0;
      for (var letter : letters) {
        try (var pdf = Loader.loadPDF(contents.pdf(letter).orElseThrow())) {
          line(cover, ++number, letter, pdf.getNumberOfPages());
          append(merger, bodies, pdf);
        }
      }
      try (var list = Loader.loadPDF(printer.print(cover))) {
        append(merger, all, list);
      }
      merger.appendDocument(all, bodies);
      all.save(pages);
      return pages.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A print batch cannot be laid out", e);
    }
  }

  private static void append(PDFMergerUtility merger, PDDocument to, PDDocument pdf)
      throws IOException {
    merger.appendDocument(to, pdf);
    // Printed on both sides, the next letter would begin on the back of this one.
    if (to.getNumberOfPages() % 2 == 1) {
      to.addPage(new PDPage(PDRectangle.LETTER));
    }
  }

  private void line(WrittenLetter cover, int number, Letter letter, int pages) {
    var document = cover.document();
    var row = document.createElement("tr");
    cell(row, "number", String.valueOf(number));
    cell(row, "number", files.get(letter.caseId()).number());
    cell(
        row, "words", letter.recipientName() + "\n" + String.join("\n", letter.recipientAddress()));
    cell(row, "words", letter.title());
    cell(row, "words", letter.language());
    cell(row, "number", String.valueOf(pages));
    document.getElementsByTagName("tbody").item(0).appendChild(row);
  }

  private static void cell(Element row, String kind, String text) {
    var cell = row.getOwnerDocument().createElement("td");
    cell.setAttribute("class", kind);
    cell.setTextContent(text);
    row.appendChild(cell);
  }
}
