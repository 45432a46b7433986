package org.recourse.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test of the case file alone, on a real PostgreSQL, without engine and without other rooms. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = CaseFileRoom.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {"recourse.casefile.seal-every=1h", "recourse.casefile.documents.max-size=1MB"})
@ContextConfiguration(initializers = TestServer.class)
@interface CaseFileTest {}
