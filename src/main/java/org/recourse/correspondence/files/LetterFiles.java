package org.recourse.correspondence.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All files about letters in the models folder, or in the program where that folder has none. */
@Component
public class LetterFiles {

  private static final Pattern NAME =
      Pattern.compile(
          "processes/(?:([a-z][a-z0-9]*)/)?letters/([a-z0-9-]+)(?:\\.([a-zA-Z-]+))?\\.(html|yaml|css)");

  private final List<LetterFile> files;

  @Autowired
  LetterFiles(ModelsPlace place) {
    this(Files.isDirectory(place.processes()) ? in(place.processes()) : inProgram());
  }

  private LetterFiles(List<LetterFile> files) {
    this.files = List.copyOf(files);
  }

  /** The files of this folder, which holds {@code letters/} and a folder for each flow. */
  public static LetterFiles of(Path processes) {
    return new LetterFiles(in(processes));
  }

  /** Every file, by path. */
  public List<LetterFile> all() {
    return files;
  }

  /** Every file of this ending, by path. */
  public List<LetterFile> withEnding(String ending) {
    return files.stream().filter(file -> file.ending().equals(ending)).toList();
  }

  /** The template of this name in this language; empty when nobody wrote it. */
  public Optional<LetterFile> template(String name, String language) {
    return withEnding("html").stream()
        .filter(file -> file.name().equals(name) && file.language().equals(language))
        .findFirst();
  }

  private static List<LetterFile> in(Path processes) {
    try (Stream<Path> found = Files.walk(processes, 3)) {
      var files = new ArrayList<LetterFile>();
      for (var path : found.filter(Files::isRegularFile).sorted().toList()) {
        var name = "processes/" + processes.relativize(path).toString().replace('\\', '/');
        if (NAME.matcher(name).matches()) {
          files.add(file(name, Files.readAllBytes(path)));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("The letters cannot be read: " + processes, e);
    }
  }

  private static List<LetterFile> inProgram() {
    try {
      var files = new ArrayList<LetterFile>();
      for (var resource :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:models/processes/**/*.*")) {
        var address = resource.getURL().toString();
        var name = address.substring(address.lastIndexOf("/models/processes/") + 8);
        if (NAME.matcher(name).matches()) {
          files.add(file(name, resource.getContentAsByteArray()));
        }
      }
      files.sort(Comparator.comparing(LetterFile::path));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("The letters inside the program cannot be read", e);
    }
  }

  private static LetterFile file(String path, byte[] content) {
    var name = NAME.matcher(path);
    name.matches();
    var text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return new LetterFile(
        path,
        name.group(1) == null ? "letters" : name.group(1),
        name.group(2),
        name.group(3) == null ? "" : name.group(3),
        name.group(4),
        text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
