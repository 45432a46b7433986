package org.recourse.casefile.web.once;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that only asks somebody outside the house. Asking again does no harm, so its
 * Idempotency-Key is not kept and no transaction is held while they think.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksOutside {}
