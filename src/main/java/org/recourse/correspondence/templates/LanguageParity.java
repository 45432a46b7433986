package org.recourse.correspondence.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.recourse.correspondence.files.Flaws;
import org.recourse.correspondence.files.LetterFile;

/**
 * Every language says the same: clause by clause, with the same values in it. Only the words
 * differ.
 */
final class LanguageParity {

  private LanguageParity() {}

  static void compare(LetterFile model, LetterFile other, Flaws flaws) {
    var there = clauses(model);
    var here = clauses(other);
    for (int i = 0; i < Math.max(there.size(), here.size()); i++) {
      if (i >= here.size()) {
        flaws.add(
            other,
            other.text().length(),
            "ends before %s of %s".formatted(there.get(i).content(), place(model, there.get(i))));
        return;
      }
      if (i >= there.size() || !there.get(i).content().equals(here.get(i).content())) {
        var expected = i < there.size() ? there.get(i) : null;
        flaws.add(
            other,
            here.get(i).position(),
            "says %s where %s"
                .formatted(
                    here.get(i).content(),
                    expected == null
                        ? model.path() + " has ended"
                        : place(model, expected) + " says " + expected.content()));
        return;
      }
    }
  }

  private static String place(LetterFile file, Clause clause) {
    return "%s, line %d".formatted(file.path(), file.lineAt(clause.position()));
  }

  private static List<Clause> clauses(LetterFile file) {
    var clauses = new ArrayList<Clause>();
    var markup = TemplateSyntax.MARKUP.matcher(file.text());
    var fields = new TreeSet<String>();
    int from = 0;
    while (markup.find()) {
      fields.addAll(fieldsIn(file.text().substring(from, markup.start())));
      from = markup.end();
      var tag = markup.group(1);
      if (tag != null && TemplateSyntax.INLINE.contains(tag)) {
        fields.addAll(fieldsIn(markup.group()));
      } else if (tag != null) {
        if (!fields.isEmpty()) {
          clauses.add(new Clause(markup.start(), "the fields " + fields));
          fields.clear();
        }
        clauses.add(new Clause(markup.start(), withoutLanguage(markup.group())));
      }
    }
    return clauses;
  }

  private static List<String> fieldsIn(String text) {
    return TemplateSyntax.EXPRESSION.matcher(text).results().map(m -> m.group()).toList();
  }

  private static String withoutLanguage(String tag) {
    return tag.replaceAll("\\s+(?:lang|dir)\\s*=\\s*\"[^\"]*\"", "").replaceAll("\\s+", " ");
  }

  private record Clause(int position, String content) {}
}
