package org.recourse.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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
    var room = Path.of("src/main/java/org/recourse", flow);
    return read(flow, models, forms, room);
  }

  /** A made-up flow: the files of one folder whose names start with {@code parking}. */
  static Bundle madeUp(Path folder) {
    return read("parking", folder, folder, folder);
  }

  private static Bundle read(String flow, Path models, Path forms, Path room) {
    return new Bundle(
        flow,
        files(models, ".bpmn", Bundles::drawing),
        files(models, ".dmn", Bundles::decision),
        files(forms, ".form", Bundles::form),
        steps(room).stream()
            .flatMap(steps -> files(steps, ".java", (file, path) -> name(path, ".java")).stream())
            .collect(Collectors.toUnmodifiableSet()),
        java(room) + steps(room).stream().map(Bundles::java).collect(Collectors.joining()));
  }

  /** The flow's steps, and the rooms in them. */
  private static List<Path> steps(Path room) {
    Path steps = room.resolve("steps");
    if (!Files.isDirectory(steps)) {
      return List.of();
    }
    try (var folders = Files.walk(steps)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String java(Path folder) {
    return String.join("\n", files(folder, ".java", (file, path) -> text(path)));
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
          .filter(path -> path.toString().endsWith(ending))
          .sorted()
          .map(path -> reader.apply(path.toString().replace('\\', '/'), path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path, String ending) {
    return path.getFileName().toString().replace(ending, "");
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
