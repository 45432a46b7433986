package org.recourse.correspondence.files;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where analysts keep the letters.
 *
 * @param models the folder that holds {@code processes/}; where it has none, the copy in the
 *     program is used
 */
@ConfigurationProperties("recourse")
record ModelsPlace(@DefaultValue(".") String models) {

  Path processes() {
    return Path.of(models).resolve("processes");
  }
}
