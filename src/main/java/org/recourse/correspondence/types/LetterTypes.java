package org.recourse.correspondence.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.InvalidInput;
import org.recourse.correspondence.files.Flaws;
import org.recourse.correspondence.files.LetterFiles;
import org.springframework.stereotype.Component;

/** Every kind of letter that the flows know. */
@Component
public class LetterTypes {

  private final Map<String, LetterType> byId = new LinkedHashMap<>();

  /**
   * Reads them from the files {@code processes/<flow>/letters/<flow>-letters.yaml}.
   *
   * @throws org.recourse.correspondence.files.BrokenLetters naming file and line of each flaw
   */
  public LetterTypes(LetterFiles files) {
    var flaws = new Flaws();
    for (var file : files.withEnding("yaml")) {
      if (!file.flow().equals("letters")) {
        for (var type : new LetterTypeReader(file, flaws).types()) {
          if (byId.put(type.id(), type) != null) {
            flaws.add(type.file(), type.line(), "there is a second letter '" + type.id() + "'");
          }
        }
      }
    }
    flaws.stopIfAny();
  }

  /** All of them, in the order of their files. */
  public List<LetterType> all() {
    return List.copyOf(byId.values());
  }

  /**
   * Whether this letter only says where a matter stands; false for one that is not known any more.
   */
  public boolean isStatus(String id) {
    return byId.containsKey(id) && byId.get(id).isStatus();
  }

  /**
   * The letter of this id.
   *
   * @throws InvalidInput when there is none
   */
  public LetterType get(String id) {
    var type = byId.get(id);
    if (type == null) {
      throw InvalidInput.in(
          "type", "there is no such letter. Choose one of " + String.join(", ", byId.keySet()));
    }
    return type;
  }
}
