package org.recourse.casefile.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that opens cases of a flow, one or many. The description of the API says by the form now
 * in use what it takes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpensCases {

  /** The word that names the flow. */
  String value();
}
