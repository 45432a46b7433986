package org.recourse.correspondence.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recourse.correspondence.files.Flaws;
import org.recourse.correspondence.files.LetterFile;
import org.recourse.correspondence.files.LetterFiles;
import org.recourse.correspondence.types.CommonFields;
import org.recourse.correspondence.types.LetterField;
import org.recourse.correspondence.types.LetterType;

/** Holds all templates against the letters they belong to and against each other. */
class TemplatesCheck {

  private static final String FRAME = "frame";
  private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"(\\w+)\"");
  private static final Pattern HIDING =
      Pattern.compile(
          "url\\s*\\(|@import|display\\s*:\\s*none|visibility|opacity|(?<![\\w-])content\\s*:\\s*+(?!counter)"
              + "|font-size\\s*:\\s*0(?!\\.[6-9])|text-indent\\s*:\\s*-|clip");

  private final LetterFiles files;
  private final List<LetterType> types;
  private final Flaws flaws;

  TemplatesCheck(LetterFiles files, List<LetterType> types, Flaws flaws) {
    this.files = files;
    this.types = types;
    this.flaws = flaws;
  }

  void run() {
    for (var file : files.withEnding("html")) {
      if (file.name().equals(FRAME)) {
        var fields = sharedFields();
        new TemplateCheck(file, fields, CommonFields.NAMES, Set.of(), flaws).run();
        compareWithFirst(file, FRAME, types.isEmpty() ? "en" : types.get(0).languages().get(0));
      } else {
        template(file);
      }
    }
    types.forEach(this::languages);
    files.withEnding("css").forEach(this::styles);
  }

  private void template(LetterFile file) {
    var type = types.stream().filter(t -> t.id().equals(file.name())).findFirst();
    if (type.isEmpty()) {
      flaws.add(
          file,
          0,
          "there is no letter '%s'; list it in %s-letters.yaml or remove the file"
              .formatted(file.name(), file.flow()));
      return;
    }
    var frame = files.template(FRAME, file.language());
    if (frame.isEmpty()) {
      flaws.add(
          file,
          0,
          "there is no frame in this language; write processes/letters/frame.%s.html"
              .formatted(file.language()));
      return;
    }
    var fragments =
        FRAGMENT
            .matcher(frame.get().text())
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    var fields = new HashMap<String, LetterField>();
    type.get().fields().forEach(field -> fields.put(field.name(), field));
    new TemplateCheck(file, fields, CommonFields.NAMES, fragments, flaws).run();
    compareWithFirst(file, file.name(), type.get().languages().get(0));
  }

  private void compareWithFirst(LetterFile file, String name, String language) {
    if (!file.language().equals(language)) {
      files.template(name, language).ifPresent(first -> LanguageParity.compare(first, file, flaws));
    }
  }

  private void languages(LetterType type) {
    for (var language : type.languages()) {
      if (files.template(type.id(), language).isEmpty()) {
        var folder = type.file().substring(0, type.file().lastIndexOf('/'));
        flaws.add(
            type.file(),
            type.line(),
            "'%s' must be there in %s; write %s/%s.%s.html"
                .formatted(type.id(), language, folder, type.id(), language));
      }
    }
  }

  private void styles(LetterFile file) {
    var hiding = HIDING.matcher(file.text());
    while (hiding.find()) {
      flaws.add(
          file,
          hiding.start(),
          "'%s' could hide a part of a letter or fetch something from outside"
              .formatted(hiding.group()));
    }
  }

  /** A frame serves every letter, so it may show only what all of them have. */
  private Map<String, LetterField> sharedFields() {
    var shared = new HashMap<String, LetterField>();
    for (var type : types) {
      type.fields().forEach(field -> shared.putIfAbsent(field.name(), field));
    }
    var names = new TreeSet<>(shared.keySet());
    names.stream()
        .filter(name -> types.stream().anyMatch(type -> type.field(name).isEmpty()))
        .forEach(shared::remove);
    return shared;
  }
}
