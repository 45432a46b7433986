package org.recourse.correspondence.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recourse.correspondence.files.Flaws;
import org.recourse.correspondence.files.LetterFiles;
import org.recourse.correspondence.files.YamlPart;
import org.recourse.correspondence.types.WrittenLetter;
import org.springframework.stereotype.Component;

/** The lines that tell in many languages that help with language is free (45 CFR 92.11). */
@Component
public class Taglines {

  private final List<Tagline> lines = new ArrayList<>();
  private final LetterFonts fonts;

  /** Those in these files. */
  public Taglines(LetterFiles files, LetterFonts fonts) {
    this.fonts = fonts;
    var flaws = new Flaws();
    for (var file : files.withEnding("yaml")) {
      if (file.flow().equals("letters")) {
        YamlPart.read(file, flaws).ifPresent(this::read);
      }
    }
    flaws.stopIfAny();
  }

  private void read(YamlPart whole) {
    for (var line : whole.only(Set.of("taglines")).list("taglines")) {
      line.only(Set.of("language", "text"));
      lines.add(new Tagline(line.text("language"), line.text("text")));
    }
  }

  /**
   * Puts the lines at the foot of a letter.
   *
   * @return the languages that no font of the printer can show; they need the printed notice
   */
  public List<String> addTo(WrittenLetter letter, String phone) {
    var leftOut = new ArrayList<String>();
    var document = letter.document();
    var foot = document.createElement("div");
    foot.setAttribute("class", "taglines " + WrittenLetter.FRAME);
    for (var line : lines) {
      if (fonts.unprintable(line.text()).isEmpty()) {
        var paragraph = document.createElement("p");
        paragraph.setAttribute("lang", line.language());
        paragraph.setAttribute("dir", WrittenLetter.directionOf(line.language()));
        paragraph.setTextContent(line.text().replace("{phone}", phone));
        foot.appendChild(paragraph);
      } else {
        leftOut.add(line.language());
      }
    }
    document.getElementsByTagName("body").item(0).appendChild(foot);
    return leftOut;
  }

  private record Tagline(String language, String text) {}
}
