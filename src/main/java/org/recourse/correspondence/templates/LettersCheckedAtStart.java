package org.recourse.correspondence.templates;

import java.util.List;
import org.recourse.correspondence.files.Flaws;
import org.recourse.correspondence.files.LetterFile;
import org.recourse.correspondence.files.LetterFiles;
import org.recourse.correspondence.types.LetterGate;
import org.recourse.correspondence.types.LetterType;
import org.recourse.correspondence.types.LetterTypes;
import org.recourse.correspondence.types.UnreadablePage;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * Tries every letter in every language before any work begins. A broken letter stops the start: a
 * patient would wait for it in vain.
 */
@Component
public class LettersCheckedAtStart implements SmartInitializingSingleton {

  private final LetterFiles files;
  private final LetterTypes types;
  private final LetterTemplates templates;
  private final LetterGate gate;

  LettersCheckedAtStart(
      LetterFiles files, LetterTypes types, LetterTemplates templates, LetterGate gate) {
    this.files = files;
    this.types = types;
    this.templates = templates;
    this.gate = gate;
  }

  /**
   * Checks these files and nothing else.
   *
   * @throws org.recourse.correspondence.files.BrokenLetters naming file and line of each flaw
   */
  public static void check(LetterFiles files) {
    new LettersCheckedAtStart(
            files, new LetterTypes(files), new LetterTemplates(files), new LetterGate())
        .afterSingletonsInstantiated();
  }

  @Override
  public void afterSingletonsInstantiated() {
    var flaws = new Flaws();
    new TemplatesCheck(files, types.all(), flaws).run();
    flaws.stopIfAny();
    for (var type : types.all()) {
      templates.languagesOf(type.id()).forEach(language -> tryOut(type, language, flaws));
    }
    flaws.stopIfAny();
  }

  private void tryOut(LetterType type, String language, Flaws flaws) {
    var file = files.template(type.id(), language).orElseThrow();
    try {
      var values = Examples.of(type, language);
      var letter = templates.write(type.id(), language, List.of(), values);
      for (var gap : gate.check(type, values, letter)) {
        flaws.add(
            file.path(),
            1,
            "the letter does not show '%s', even when it is filled in; mark its place with data-element=\"%s\""
                .formatted(gap.element(), gap.element()));
      }
    } catch (TemplateProcessingException e) {
      flaws.add(where(e, file), e.getLine() == null ? 1 : e.getLine(), "cannot be read here");
    } catch (UnreadablePage e) {
      flaws.add(file.path(), 1, e.getMessage());
    }
  }

  private String where(TemplateProcessingException e, LetterFile file) {
    return "frame".equals(e.getTemplateName())
        ? files.template("frame", file.language()).orElse(file).path()
        : file.path();
  }
}
