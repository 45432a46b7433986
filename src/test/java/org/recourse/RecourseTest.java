package org.recourse;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.recourse.engine.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the whole product, at a port of its own, on the one real database of its test run. Jobs
 * run only when the test runs them. The database is shared and not emptied: a test looks at the
 * cases it opened itself. All share one product, which takes long to start.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@TestPropertySource(
    properties = {
      "camunda.bpm.job-execution.enabled=false",
      "recourse.demo-cases=false",
      "recourse.priorauth.demo-fhir.answer-within=2s",
      "recourse.priorauth.demo-fhir.notification-secret=known-to-the-payer"
    })
public @interface RecourseTest {

  /** Settings of this test alone; each different set costs the start of another context. */
  @AliasFor(annotation = SpringBootTest.class)
  String[] properties() default {};
}
