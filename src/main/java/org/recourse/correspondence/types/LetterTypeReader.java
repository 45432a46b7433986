package org.recourse.correspondence.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.recourse.correspondence.files.Flaws;
import org.recourse.correspondence.files.LetterFile;
import org.recourse.correspondence.files.YamlPart;

/** Reads one flow's letters and notes what an analyst has to correct. */
class LetterTypeReader {

  private static final Set<String> OF_FILE = Set.of("letters");
  private static final Set<String> OF_LETTER =
      Set.of("id", "title", "languages", "status", "fields", "elements");
  private static final Set<String> OF_FIELD = Set.of("name", "kind", "parts", "example");
  private static final Set<String> OF_ELEMENT =
      Set.of("id", "shows", "when", "agrees", "missing", "citation");
  private static final Set<String> OF_AGREEMENT = Set.of("days", "date");

  private final LetterFile file;
  private final Flaws flaws;

  LetterTypeReader(LetterFile file, Flaws flaws) {
    this.file = file;
    this.flaws = flaws;
  }

  List<LetterType> types() {
    var whole = YamlPart.read(file, flaws);
    return whole.map(part -> part.only(OF_FILE).list("letters")).orElse(List.of()).stream()
        .map(this::type)
        .toList();
  }

  private LetterType type(YamlPart part) {
    part.only(OF_LETTER);
    var id = part.text("id");
    if (!id.startsWith(file.flow() + "-")) {
      part.flaw("the id '" + id + "' must begin with '" + file.flow() + "-'");
    }
    if (part.texts("languages").isEmpty()) {
      part.flaw("name the languages of '" + id + "', such as [en, es]");
    }
    var fields = new ArrayList<LetterField>();
    part.list("fields").forEach(field -> fields.add(field(field)));
    var type =
        new LetterType(
            id,
            part.text("title"),
            part.texts("languages"),
            List.copyOf(fields),
            part.list("elements").stream().map(this::element).toList(),
            isStatus(part),
            file.path(),
            part.line());
    part.list("elements").forEach(element -> check(type, element));
    if (type.elements().isEmpty()) {
      part.flaw("'" + id + "' lists no elements; a letter that must contain nothing is no letter");
    }
    return type;
  }

  private static boolean isStatus(YamlPart part) {
    var said = part.text("status", "false");
    if (!Set.of("true", "false").contains(said)) {
      part.flaw("'status' must be true or false");
    }
    return "true".equals(said);
  }

  private LetterField field(YamlPart part) {
    part.only(OF_FIELD);
    var example = part.part("example");
    if (example == null) {
      part.flaw("the field '" + part.text("name") + "' has no example to try the letter with");
    }
    return new LetterField(
        part.text("name"),
        kind(part).orElse(FieldKind.TEXT),
        part.texts("parts"),
        example == null ? "" : example.plain());
  }

  private static Optional<FieldKind> kind(YamlPart part) {
    var word = part.text("kind", "text").toUpperCase(Locale.ROOT);
    for (var kind : FieldKind.values()) {
      if (kind.name().equals(word)) {
        return Optional.of(kind);
      }
    }
    part.flaw("the kind must be one of text, date, number, flag, texts, rows");
    return Optional.empty();
  }

  private LetterElement element(YamlPart part) {
    part.only(OF_ELEMENT);
    return new LetterElement(
        part.text("id"),
        part.texts("shows"),
        part.text("when", null),
        agreement(part.part("agrees")),
        part.text("missing"),
        part.text("citation"));
  }

  private static Agreement agreement(YamlPart part) {
    return part == null
        ? null
        : new Agreement(part.only(OF_AGREEMENT).text("days"), part.text("date"));
  }

  private static void check(LetterType type, YamlPart element) {
    expect(type, element, "when", element.text("when", null), FieldKind.FLAG);
    var agrees = element.part("agrees");
    if (agrees != null) {
      expect(type, agrees, "days", agrees.text("days", ""), FieldKind.NUMBER);
      expect(type, agrees, "date", agrees.text("date", ""), FieldKind.DATE);
    }
    for (var name : element.texts("shows")) {
      if (type.field(name).isEmpty() && !CommonFields.NAMES.contains(name)) {
        element.flaw("shows the field '" + name + "', which this letter does not have");
      }
    }
  }

  private static void expect(
      LetterType type, YamlPart part, String key, String field, FieldKind kind) {
    if (field != null && type.field(field).filter(f -> f.kind() == kind).isEmpty()) {
      var word = kind.name().toLowerCase(Locale.ROOT);
      part.flaw("'%s' asks for '%s', which is no field of the kind %s".formatted(key, field, word));
    }
  }
}
