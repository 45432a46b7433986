package org.recourse.casefile.web.once;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that is sent a password. Nothing derived from it is kept: requests to the same address
 * under the same Idempotency-Key count as equal.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesSecrets {}
