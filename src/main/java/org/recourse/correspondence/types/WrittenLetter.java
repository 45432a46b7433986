package org.recourse.correspondence.types;

import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A letter as written from its template, before it is printed. */
public final class WrittenLetter {

  /** The class of what surrounds the letter proper: letterhead, addresses, notices. */
  public static final String FRAME = "frame";

  private static final Set<String> BLOCKS = Set.of("p", "li", "h1", "h2", "h3", "td", "th");

  private final Document document;

  private WrittenLetter(Document document) {
    this.document = document;
  }

  /**
   * A letter of this text.
   *
   * @param page a whole XHTML page
   * @throws UnreadablePage when it is not well-formed
   */
  public static WrittenLetter of(String page) {
    return new WrittenLetter(Xhtml.read(page));
  }

  /** The text it can be made of again. */
  public String source() {
    return Xhtml.write(document);
  }

  /** The letter in XHTML. */
  public Document document() {
    return document;
  }

  /** Everything a reader sees, blanks made single. */
  public String words() {
    var body = (Element) document.getElementsByTagName("body").item(0);
    return squeezed(body.getTextContent());
  }

  /** What a reader sees at the place of this element; empty when the place is missing. */
  public Optional<String> wordsOf(String element) {
    var all = document.getElementsByTagName("*");
    var words = new ArrayList<String>();
    for (int i = 0; i < all.getLength(); i++) {
      var place = (Element) all.item(i);
      if (place.getAttribute("data-element").equals(element)) {
        words.add(squeezed(place.getTextContent()));
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  /** The sentences of the letter proper, one text for each paragraph, heading or line of a list. */
  public List<String> paragraphs() {
    var paragraphs = new ArrayList<String>();
    collect(document.getElementsByTagName("body").item(0), paragraphs);
    return paragraphs;
  }

  /** A text with every run of blanks and line ends made one blank. */
  public static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** Which way a language is written: {@code ltr} or {@code rtl}. */
  public static String directionOf(String language) {
    var locale = Locale.forLanguageTag(language);
    return ComponentOrientation.getOrientation(locale).isLeftToRight() ? "ltr" : "rtl";
  }

  private static void collect(Node node, List<String> paragraphs) {
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element
          && !List.of(element.getAttribute("class").split(" ")).contains(FRAME)) {
        if (BLOCKS.contains(element.getTagName())) {
          paragraphs.add(squeezed(element.getTextContent()));
        } else {
          collect(element, paragraphs);
        }
      }
    }
  }
}
