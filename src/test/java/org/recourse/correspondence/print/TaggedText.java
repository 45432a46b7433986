package org.recourse.correspondence.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader goes through it: tag by tag, in the order of its tags. */
class TaggedText {

  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final List<String> tags = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  TaggedText(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      var ofPage = new HashMap<Integer, String>();
      extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
      texts.put(page.getCOSObject(), ofPage);
    }
    walk(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
  }

  String words() {
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  List<String> tags() {
    return tags;
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> into) {
    var text = new StringBuilder();
    for (var part : content.getContents()) {
      if (part instanceof TextPosition sign) {
        text.append(sign.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, into);
      }
    }
    into.merge(content.getMCID(), text.toString(), String::concat);
  }

  private void walk(PDStructureNode node, PDPage page) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        walk(element, element.getPage() == null ? page : element.getPage());
        words.append(' ');
      } else if (kid instanceof PDMarkedContentReference reference) {
        add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
      } else if (kid instanceof Integer id) {
        add(page, id);
      }
    }
  }

  private void add(PDPage page, int id) {
    words.append(texts.get(page.getCOSObject()).getOrDefault(id, ""));
  }
}
