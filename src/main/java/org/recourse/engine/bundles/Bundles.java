package org.recourse.engine.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All flows found in the models folder, or in the program itself where that folder has none. */
@Component
class Bundles {

  private static final Pattern PART =
      Pattern.compile("(processes|forms)/([a-z][a-z0-9]*)/[^/]+\\.(bpmn|dmn|form)");

  private final ModelsFolder folder;

  Bundles(ModelsFolder folder) {
    this.folder = folder;
  }

  List<Bundle> all() {
    SortedMap<String, byte[]> files =
        Files.isDirectory(folder.folder().resolve("processes")) ? fromFolder() : fromProgram();
    SortedMap<String, SortedMap<String, String>> byFlow = new TreeMap<>();
    files.forEach(
        (name, content) -> {
          Matcher part = PART.matcher(name);
          if (part.matches()) {
            byFlow
                .computeIfAbsent(part.group(2), f -> new TreeMap<>())
                .put(name, Bundle.normalised(content));
          }
        });
    List<Bundle> bundles = new ArrayList<>();
    byFlow.forEach((flow, parts) -> bundles.add(new Bundle(flow, parts)));
    return bundles;
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
