package org.recourse.engine.bundles;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where analysts keep the flows.
 *
 * @param models the folder that holds {@code processes/} and {@code forms/}; where it has none, the copy in the program
 *     is used
 */
@ConfigurationProperties("recourse")
record ModelsFolder(@DefaultValue(".") String models) {

  /** Seen from the working directory; bound as a path, "." would mean the first folder of the class path. */
  Path root() {
    return Path.of(models);
  }
}
