package org.recourse.priorauth.pas.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.web.StrictJson;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads and writes FHIR in JSON. It is made when first needed, for it is slow to make. */
@Component
@Lazy
public class Fhir {

  private final FhirContext context = FhirContext.forR4Cached();

  Fhir() {}

  FhirContext context() {
    return context;
  }

  /** A message in JSON. */
  public String write(Resource resource) {
    return context.newJsonParser().encodeResourceToString(resource);
  }

  /**
   * Reads one resource: strict JSON first, so nothing can be said twice, then strict FHIR.
   *
   * @throws CaseProblem with the place, and never the words, of what is wrong
   */
  public Resource read(byte[] utf8) {
    Map<String, Object> tree = StrictJson.object(utf8);
    if (!(tree.get("resourceType") instanceof String)) {
      throw InvalidInput.in("resourceType", "is missing, so this is no FHIR resource");
    }
    IParser parser = context.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    try {
      return (Resource)
          parser.parseResource(new String(utf8, java.nio.charset.StandardCharsets.UTF_8));
    } catch (RuntimeException misfit) {
      throw InvalidInput.in("resourceType", "is there, but the rest is no FHIR R4 of that type");
    }
  }
}
