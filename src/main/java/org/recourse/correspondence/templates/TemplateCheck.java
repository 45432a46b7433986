package org.recourse.correspondence.templates;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.recourse.correspondence.files.Flaws;
import org.recourse.correspondence.files.LetterFile;
import org.recourse.correspondence.types.FieldKind;
import org.recourse.correspondence.types.LetterField;

/** Reads one template as text and notes whatever a letter must not hold, with its line. */
class TemplateCheck {

  private final LetterFile file;
  private final Map<String, LetterField> fields;
  private final Set<String> common;
  private final Set<String> fragments;
  private final Flaws flaws;

  TemplateCheck(
      LetterFile file,
      Map<String, LetterField> fields,
      Set<String> common,
      Set<String> fragments,
      Flaws flaws) {
    this.file = file;
    this.fields = fields;
    this.common = common;
    this.fragments = fragments;
    this.flaws = flaws;
  }

  void run() {
    var markup = TemplateSyntax.MARKUP.matcher(file.text());
    while (markup.find()) {
      if (markup.group(1) == null) {
        aside(markup);
      } else if (!TemplateSyntax.TAGS.contains(markup.group(1))) {
        flaws.add(
            file,
            markup.start(),
            "the tag <%s> has no place in a letter; use one of %s"
                .formatted(markup.group(1), String.join(", ", new TreeSet<>(TemplateSyntax.TAGS))));
      } else {
        attributes(markup.start(2), markup.group(2));
      }
    }
    expressions();
  }

  private void aside(Matcher markup) {
    if (!markup.group().startsWith("<!--") || markup.group().startsWith("<!--/")) {
      flaws.add(file, markup.start(), "only tags and plain comments <!-- ... --> may stand here");
    }
  }

  private void attributes(int start, String text) {
    var attribute = TemplateSyntax.ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      var name = attribute.group(1);
      var value = attribute.group(2).substring(1, attribute.group(2).length() - 1);
      var form = TemplateSyntax.ATTRIBUTES.get(name);
      if (form == null || name.equals("th:fragment") && !file.name().equals("frame")) {
        flaws.add(file, start, "'%s' has no place in a letter".formatted(name));
      } else if (!form.matcher(value).matches()) {
        flaws.add(file, start, "'%s' cannot hold \"%s\"".formatted(name, value));
      } else if (name.equals("th:if") || name.equals("th:unless")) {
        condition(start, value.substring(2, value.length() - 1));
      }
    }
  }

  private void condition(int position, String asked) {
    var field = fields.get(asked);
    if (!asked.startsWith("has.") && (field == null || field.kind() != FieldKind.FLAG)) {
      flaws.add(
          file,
          position,
          "'%s' is neither yes nor no; ask for a flag, or write ${has.%s}".formatted(asked, asked));
    }
  }

  private void expressions() {
    var loops = loops();
    var expression = TemplateSyntax.EXPRESSION.matcher(file.text());
    while (expression.find()) {
      var name = expression.group(2);
      if ("$".equals(expression.group(1)) && TemplateSyntax.PLAIN.matcher(name).matches()) {
        if (!isKnown(name, loops)) {
          flaws.add(
              file,
              expression.start(),
              "unknown field '%s'; this letter has %s"
                  .formatted(name, String.join(", ", new TreeSet<>(fields.keySet()))));
        }
      } else if ("~".equals(expression.group(1))) {
        fragment(expression.start(), name);
      } else {
        flaws.add(
            file,
            expression.start(),
            "'%s' could run as a program; only ${field} may stand here"
                .formatted(expression.group()));
      }
    }
  }

  private void fragment(int position, String name) {
    var asked = TemplateSyntax.FRAGMENT.matcher(name);
    if (!asked.matches() || !fragments.contains(asked.group(1))) {
      flaws.add(
          file,
          position,
          "unknown fragment '%s'; the frame has %s"
              .formatted(name, String.join(", ", new TreeSet<>(fragments))));
    }
  }

  private boolean isKnown(String name, Map<String, String> loops) {
    var plain = name.startsWith("has.") ? name.substring(4) : name;
    if (fields.containsKey(plain) || common.contains(plain)) {
      return true;
    }
    var dot = plain.indexOf('.');
    var looped = loops.get(dot < 0 ? plain : plain.substring(0, dot));
    if (looped == null) {
      return false;
    }
    var field = fields.get(looped);
    return dot < 0 || field != null && field.parts().contains(plain.substring(dot + 1));
  }

  private Map<String, String> loops() {
    var loops = new HashMap<String, String>();
    var loop = TemplateSyntax.LOOP.matcher(file.text());
    while (loop.find()) {
      loops.put(loop.group(1), loop.group(2));
    }
    return loops;
  }
}
