package org.recourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * After all stories of a class, looks for ways that none of them took; says nothing when some did
 * not run or failed.
 */
class EveryWayIsTaken implements AfterTestExecutionCallback, AfterAllCallback {

  private final AtomicLong told = new AtomicLong();

  @Override
  public void afterTestExecution(ExtensionContext story) {
    if (story.getExecutionException().isEmpty()) {
      told.incrementAndGet();
    }
  }

  @Override
  public void afterAll(ExtensionContext stories) {
    var type = stories.getRequiredTestClass();
    var written =
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> m.isAnnotationPresent(Test.class))
            .count();
    if (told.get() < written) {
      return;
    }
    var house = SpringExtension.getApplicationContext(stories);
    var ways = house.getBean(WaysTaken.class);
    for (var process : type.getAnnotation(WalksEveryWay.class).of()) {
      assertThat(ways.knows(process)).as("process %s", process).isTrue();
      assertThat(ways.neverTaken(process))
          .as("sequence flows and end events of %s that no story took; tell one that does", process)
          .isEmpty();
    }
  }
}
