package org.recourse.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;

/** Reads flows from their folders. */
final class Bundles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Bundles() {}

  /** Every flow of the house. */
  static List<Bundle> ofTheHouse() {
    try (var folders = Files.list(Path.of("processes"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(folder.getFileName() + ".bpmn")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .map(Bundles::ofTheHouse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bundle ofTheHouse(String flow) {
    var models = Path.of("processes", flow);
    var forms = Path.of("forms", flow);
    var steps = Path.of("src/main/java/org/recourse", flow, "steps");
    return read(flow, models, forms, steps);
  }

  /** A made-up flow: the files of one folder whose names start with {@code parking}. */
  static Bundle madeUp(Path folder) {
    return read("parking", folder, folder, folder);
  }

  private static Bundle read(String flow, Path models, Path forms, Path steps) {
    return new Bundle(
        flow,
        files(models, ".bpmn", Bundles::drawing),
        files(models, ".dmn", Bundles::decision),
        files(forms, ".form", Bundles::form),
        steps(steps));
  }

  private static Map<String, String> steps(Path folder) {
    var steps = new TreeMap<String, String>();
    files(folder, ".java", (file, path) -> Map.entry(path, text(path))).stream()
        .filter(entry -> entry.getValue().contains("implements JavaDelegate"))
        .forEach(e -> steps.put(name(e.getKey()).replace(".java", ""), e.getValue()));
    return steps;
  }

  private static Drawing drawing(String file, Path path) {
    try {
      return new Drawing(file, Bpmn.readModelFromFile(path.toFile()));
    } catch (RuntimeException e) {
      throw new AssertionError(file + " is no valid BPMN; open it in the Modeler and save it", e);
    }
  }

  private static Decision decision(String file, Path path) {
    try {
      return new Decision(file, Dmn.readModelFromFile(path.toFile()));
    } catch (RuntimeException e) {
      throw new AssertionError(file + " is no valid DMN; open it in the Modeler and save it", e);
    }
  }

  private static Form form(String file, Path path) {
    try {
      return new Form(file, JSON.readTree(text(path)));
    } catch (IOException e) {
      throw new AssertionError(file + " is no valid JSON; open it in the Modeler and save it", e);
    }
  }

  private static <T> List<T> files(Path folder, String ending, BiFunction<String, Path, T> reader) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var found = Files.list(folder)) {
      return found
          .filter(path -> name(path).endsWith(ending))
          .sorted()
          .map(path -> reader.apply(path.toString().replace('\\', '/'), path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
