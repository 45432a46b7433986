package org.recourse.correspondence.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The fonts letters are printed in: those of the program first, then those of the hospital. */
@Component
public class LetterFonts {

  private static final Logger LOG = LoggerFactory.getLogger(LetterFonts.class);
  private static final Pattern FONT = Pattern.compile("(?i)\\.(ttf|otf|ttc|otc|woff2?)$");
  private static final String OPEN_SANS = "fonts/ttf/OpenSans/OpenSans-";
  private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSans";
  private static final List<String> OWN =
      List.of(
          OPEN_SANS + "Regular.ttf",
          OPEN_SANS + "Bold.ttf",
          OPEN_SANS + "Italic.ttf",
          OPEN_SANS + "BoldItalic.ttf",
          DEJAVU + ".ttf",
          DEJAVU + "-Bold.ttf");

  private final Path folder;
  private List<LetterFont> fonts;

  /** Those of the program and those in the folder of these settings. */
  public LetterFonts(PrintSettings settings) {
    this.folder = Path.of(settings.fonts());
  }

  /** Every font, read when the first letter asks. */
  synchronized List<LetterFont> all() {
    if (fonts == null) {
      var read = new ArrayList<LetterFont>();
      OWN.forEach(name -> read.add(own(name)));
      read.addAll(inFolder());
      fonts = List.copyOf(read);
    }
    return fonts;
  }

  /** The families in the order in which a sign is looked for, as a style sheet names them. */
  String families() {
    return all().stream().map(LetterFonts::named).distinct().collect(Collectors.joining(", "));
  }

  /** The first family that has every sign of a text, as a style sheet names it; none may. */
  Optional<String> familyWithAll(String text) {
    return plain()
        .filter(font -> text.codePoints().allMatch(c -> Characters.areSilent(c) || font.has(c)))
        .map(LetterFonts::named)
        .findFirst();
  }

  /**
   * The characters of a text that cannot be printed properly, in order of their code points; each
   * once.
   */
  public Set<Integer> unprintable(String text) {
    var missing = new TreeSet<Integer>();
    text.codePoints()
        .filter(c -> !Characters.areSilent(c))
        .filter(c -> Characters.needShaping(c) || isInNoFont(c))
        .forEach(missing::add);
    return missing;
  }

  private boolean isInNoFont(int character) {
    // A heavy text falls back to the plain cut of the next family, so the plain cuts decide.
    return plain().noneMatch(font -> font.has(character));
  }

  private Stream<LetterFont> plain() {
    return all().stream().filter(font -> !font.bold() && !font.italic());
  }

  private static String named(LetterFont font) {
    return "'" + font.family().replace("'", "") + "'";
  }

  private static LetterFont own(String name) {
    try {
      return LetterFont.read(new ClassPathResource(name).getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + name + " of the program cannot be read", e);
    }
  }

  private List<LetterFont> inFolder() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> FONT.matcher(file.getFileName().toString()).find())
          .sorted()
          .flatMap(file -> readable(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of fonts cannot be read: " + folder, e);
    }
  }

  private static List<LetterFont> readable(Path file) {
    if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
      LOG.warn("The font {} is left out: only single TrueType fonts (.ttf) can be used", file);
      return List.of();
    }
    try {
      return List.of(LetterFont.read(Files.readAllBytes(file)));
    } catch (IOException e) {
      LOG.warn("The font {} is left out: {}", file, e.getMessage());
      return List.of();
    }
  }
}
