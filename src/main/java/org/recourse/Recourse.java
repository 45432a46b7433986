package org.recourse;

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
    SpringApplication.run(Recourse.class, args);
  }
}
