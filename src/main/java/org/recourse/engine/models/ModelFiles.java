package org.recourse.engine.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files of the models folder, or of the program itself where that folder has none. */
@Component
public class ModelFiles {

  private final ModelsFolder folder;

  ModelFiles(ModelsFolder folder) {
    this.folder = folder;
  }

  /** Every file by its relative name, e.g. {@code forms/grievance/triage-complaint.form}. */
  public SortedMap<String, String> all() {
    SortedMap<String, String> files = new TreeMap<>();
    var found =
        Files.isDirectory(folder.folder().resolve("processes")) ? fromFolder() : fromProgram();
    found.forEach((name, content) -> files.put(name, normalised(content)));
    return files;
  }

  /** The files whose names begin and end like this, e.g. all tables of one folder. */
  public SortedMap<String, String> named(String beginning, String ending) {
    SortedMap<String, String> files = all();
    files.keySet().removeIf(name -> !name.startsWith(beginning) || !name.endsWith(ending));
    return files;
  }

  /** Line ends and byte order marks differ between editors; they must not make a new version. */
  public static String normalised(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
  }

  private SortedMap<String, byte[]> fromFolder() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String top : List.of("processes", "forms")) {
      Path root = folder.folder().resolve(top);
      if (!Files.isDirectory(root)) {
        continue;
      }
      try (Stream<Path> found = Files.walk(root, 2)) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          String name = folder.folder().relativize(file).toString().replace('\\', '/');
          files.put(name, Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(
            "The models folder cannot be read: " + root.toAbsolutePath(), e);
      }
    }
    return files;
  }

  private SortedMap<String, byte[]> fromProgram() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:models/**/*.*")) {
        String address = file.getURL().toString();
        files.put(
            address.substring(address.lastIndexOf("/models/") + 8), file.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The flows inside the program cannot be read", e);
    }
    return files;
  }
}
