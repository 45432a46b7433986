package org.recourse.correspondence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.correspondence.files.LetterFiles;
import org.recourse.correspondence.print.LetterFonts;
import org.recourse.correspondence.print.LetterPrinter;
import org.recourse.correspondence.print.PrintSettings;
import org.recourse.correspondence.templates.LetterTemplates;
import org.recourse.correspondence.types.CommonFields;
import org.recourse.correspondence.types.LetterType;
import org.recourse.correspondence.types.LetterTypes;
import org.recourse.correspondence.types.PrintedValues;
import org.recourse.correspondence.types.WrittenLetter;

/** The room for letters on its own, with the house's letters and invented values. */
public class LetterRoom {

  public static final Path HOUSE = Path.of("processes");
  public static final LocalDate LETTER_DATE = LocalDate.of(2026, 11, 9);

  public final LetterFiles files;
  public final LetterTypes types;
  public final LetterTemplates templates;

  public LetterRoom(Path processes) {
    files = LetterFiles.of(processes);
    types = new LetterTypes(files);
    templates = new LetterTemplates(files);
  }

  public static LetterRoom ofTheHouse() {
    return new LetterRoom(HOUSE);
  }

  /** A printer with the program's own fonts alone. */
  public static LetterPrinter printer() {
    return new LetterPrinter(fonts());
  }

  public static LetterFonts fonts() {
    return new LetterFonts(new PrintSettings("target/no-fonts-here"));
  }

  /** Everything a letter of this type can hold, from its own examples. */
  public static Map<String, Object> example(LetterType type) {
    var data = new HashMap<String, Object>();
    type.fields().forEach(field -> data.put(field.name(), field.example()));
    return data;
  }

  public WrittenLetter write(String type, String language, Map<String, Object> data) {
    return templates.write(type, language, List.of(), values(type, language, data));
  }

  public PrintedValues values(String type, String language, Map<String, Object> data) {
    return values(type, language, data, Set.of());
  }

  /** The values of a letter, without those of the common ones that are named. */
  public PrintedValues values(
      String type, String language, Map<String, Object> data, Set<String> without) {
    var locale = PrintedValues.locale(language);
    var common = new HashMap<String, Object>();
    CommonFields.NAMES.stream()
        .filter(name -> !without.contains(name))
        .forEach(name -> put(common, name));
    common.put("recipientName", "María Ejemplo");
    common.put("addressLines", List.of("12 Sample Street", "Los Angeles, CA 90033"));
    common.put("letterDate", LETTER_DATE);
    return PrintedValues.of(types.get(type), data, locale, common);
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> common, String name) {
    var steps = name.split("\\.");
    var value = name.endsWith("Lines") ? List.of("Line of " + name) : "The " + name;
    if (steps.length == 1) {
      common.put(name, value);
    } else {
      var inside =
          (Map<String, Object>)
              common.computeIfAbsent(steps[0], s -> new HashMap<String, Object>());
      inside.put(steps[1], value);
    }
  }
}
