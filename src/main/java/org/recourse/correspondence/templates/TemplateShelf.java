package org.recourse.correspondence.templates;

import java.util.Map;
import org.recourse.correspondence.files.LetterFiles;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * Where the template engine gets its templates: the letters' files and nothing else. A template is
 * asked for as {@code name.language}; the frame it names comes in the same language.
 */
class TemplateShelf extends AbstractConfigurableTemplateResolver {

  private final LetterFiles files;

  TemplateShelf(LetterFiles files) {
    this.files = files;
    setTemplateMode(TemplateMode.XML);
    setForceTemplateMode(true);
    setCheckExistence(true);
  }

  @Override
  protected ITemplateResource computeTemplateResource(
      IEngineConfiguration configuration,
      String owner,
      String template,
      String resource,
      String encoding,
      Map<String, Object> attributes) {
    var whole = owner == null ? template : template + owner.substring(owner.lastIndexOf('.'));
    var dot = whole.lastIndexOf('.');
    return files
        .template(whole.substring(0, dot), whole.substring(dot + 1))
        .map(file -> new StringTemplateResource(file.text()))
        .orElse(null);
  }
}
