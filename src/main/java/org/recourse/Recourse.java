package org.recourse;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Recourse: the work of a hospital's patient-relations office, from the first word to the closing
 * letter.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Recourse {

  /** Starts the product; with no configuration it brings its own database. */
  public static void main(String[] args) {
    // The engine keeps its moments without a zone; in one that sets its clocks back, an hour of a
    // night in November would come twice. The hospital's own zone is asked for where it counts.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    SpringApplication.run(Recourse.class, args);
  }
}
