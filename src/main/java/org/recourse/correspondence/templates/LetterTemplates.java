package org.recourse.correspondence.templates;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recourse.correspondence.files.LetterFile;
import org.recourse.correspondence.files.LetterFiles;
import org.recourse.correspondence.types.PrintedValues;
import org.recourse.correspondence.types.WrittenLetter;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.w3c.dom.Document;

/**
 * Writes letters from templates. A template reaches the values of its letter and its frame, no bean
 * and no other file; values are words to it, never templates.
 */
@Component
public class LetterTemplates {

  private static final String PAGE = "<html><head><title/><style/></head><body>%s</body></html>";

  private final LetterFiles files;
  private final SpringTemplateEngine engine = new SpringTemplateEngine();
  private final String styles;

  /** Takes the templates from these files. */
  public LetterTemplates(LetterFiles files) {
    this.files = files;
    engine.setTemplateResolver(new TemplateShelf(files));
    this.styles =
        files.withEnding("css").stream().map(LetterFile::text).collect(Collectors.joining("\n"));
  }

  /** The languages this letter can be written in, as BCP 47 tags. */
  public Set<String> languagesOf(String type) {
    return files.withEnding("html").stream()
        .filter(file -> file.name().equals(type))
        .map(LetterFile::language)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The letter with these values in it.
   *
   * @param language one of {@link #languagesOf}
   * @param classes how it is to look, e.g. {@code large-print}
   * @throws org.thymeleaf.exceptions.TemplateEngineException when the template is broken
   */
  public WrittenLetter write(
      String type, String language, List<String> classes, PrintedValues values) {
    var locale = PrintedValues.locale(language);
    var text = engine.process(type + "." + language, new Context(locale, values.all()));
    var letter = WrittenLetter.of(PAGE.formatted(text));
    var document = letter.document();
    var page = document.getDocumentElement();
    page.setAttribute("lang", language);
    page.setAttribute("dir", WrittenLetter.directionOf(language));
    document
        .getElementsByTagName("body")
        .item(0)
        .getAttributes()
        .setNamedItem(attribute(document, "class", String.join(" ", classes)));
    document.getElementsByTagName("style").item(0).setTextContent(styles);
    document.getElementsByTagName("title").item(0).setTextContent(heading(document));
    return letter;
  }

  private static String heading(Document document) {
    var heading = document.getElementsByTagName("h1").item(0);
    return heading == null ? "" : WrittenLetter.squeezed(heading.getTextContent());
  }

  private static org.w3c.dom.Attr attribute(Document document, String name, String value) {
    var attribute = document.createAttribute(name);
    attribute.setValue(value);
    return attribute;
  }
}
