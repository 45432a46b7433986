package org.recourse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The stories of this class take, together, every sequence flow to every end event of some
 * processes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EveryWayIsTaken.class)
public @interface WalksEveryWay {

  /** The process keys, such as {@code grievance-inquiry}. */
  String[] of();
}
