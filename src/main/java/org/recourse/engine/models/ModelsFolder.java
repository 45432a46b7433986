package org.recourse.engine.models;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where analysts keep the flows.
 *
 * @param models the folder that holds {@code processes/} and {@code forms/}; where it has none, the
 *     copy in the program is used
 */
@ConfigurationProperties("recourse")
record ModelsFolder(@DefaultValue(".") String models) {

  /**
   * Read as a text, because Spring would look for a {@code Path} among the classes of the program
   * first.
   */
  Path folder() {
    return Path.of(models);
  }
}
