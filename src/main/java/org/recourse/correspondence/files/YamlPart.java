package org.recourse.correspondence.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a YAML file that still knows the line it stands on. */
public final class YamlPart {

  private final LetterFile file;
  private final Node node;
  private final Flaws flaws;

  private YamlPart(LetterFile file, Node node, Flaws flaws) {
    this.file = file;
    this.node = node;
    this.flaws = flaws;
  }

  /** The whole file; empty, with a flaw noted, when it is no YAML. */
  public static Optional<YamlPart> read(LetterFile file, Flaws flaws) {
    try {
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      var node =
          new Yaml(new SafeConstructor(options)).compose(new java.io.StringReader(file.text()));
      if (node == null) {
        flaws.add(file.path(), 1, "is empty");
        return Optional.empty();
      }
      return Optional.of(new YamlPart(file, node, flaws));
    } catch (MarkedYAMLException e) {
      flaws.add(
          file.path(), e.getProblemMark().getLine() + 1, "is not readable: " + e.getProblem());
      return Optional.empty();
    }
  }

  /** Notes every key that nobody reads, as it is mistyped most likely. */
  public YamlPart only(Set<String> known) {
    parts()
        .forEach(
            (key, part) -> {
              if (!known.contains(key)) {
                part.flaw(
                    "'"
                        + key
                        + "' is unknown; known are "
                        + String.join(", ", known.stream().sorted().toList()));
              }
            });
    return this;
  }

  /** The text under this key; empty, with a flaw noted, when it is missing. */
  public String text(String key) {
    var part = parts().get(key);
    if (part == null || part.asText().isBlank()) {
      flaw("'" + key + "' is missing");
      return "";
    }
    return part.asText();
  }

  /** The text under this key, or what is said here where it is missing. */
  public String text(String key, String otherwise) {
    var part = parts().get(key);
    return part == null ? otherwise : part.asText();
  }

  /** The parts of the list under this key; none when it is missing. */
  public List<YamlPart> list(String key) {
    var part = parts().get(key);
    return part == null ? List.of() : part.items();
  }

  /** The texts of the list under this key; none when it is missing. */
  public List<String> texts(String key) {
    return list(key).stream().map(YamlPart::asText).toList();
  }

  /** The part under this key; null when it is missing. */
  public YamlPart part(String key) {
    return parts().get(key);
  }

  /** What is written here: texts, and lists and maps of them. */
  public Object plain() {
    if (node instanceof SequenceNode) {
      return items().stream().map(YamlPart::plain).toList();
    }
    if (node instanceof MappingNode) {
      var plain = new LinkedHashMap<String, Object>();
      parts().forEach((key, part) -> plain.put(key, part.plain()));
      return plain;
    }
    return asText();
  }

  /** The text of a single value; empty when this is none. */
  public String asText() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The line it stands on, counted from 1. */
  public int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** Notes that something is wrong here. */
  public void flaw(String what) {
    flaws.add(file.path(), line(), what);
  }

  private List<YamlPart> items() {
    var items = new ArrayList<YamlPart>();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> items.add(new YamlPart(file, item, flaws)));
    }
    return items;
  }

  private Map<String, YamlPart> parts() {
    var parts = new LinkedHashMap<String, YamlPart>();
    if (node instanceof MappingNode map) {
      map.getValue()
          .forEach(
              entry -> {
                var key = new YamlPart(file, entry.getKeyNode(), flaws).asText();
                parts.put(key, new YamlPart(file, entry.getValueNode(), flaws));
              });
    }
    return parts;
  }
}
