package org.recourse.priorauth.pas.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Type;

/** The names of Prior Authorization Support: profiles, extensions and code systems. */
final class Pas {

  static final String NPI = "http://hl7.org/fhir/sid/us-npi";
  static final String REVIEW_ACTIONS = x12("306");
  static final String KEYS = "urn:recourse:priorauth:request";

  private static final String BASE = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";

  private Pas() {}

  static String extension(String name) {
    return BASE + "extension-" + name;
  }

  static Extension extension(String name, Type value) {
    return new Extension(extension(name), value);
  }

  static Meta profile(String name) {
    return new Meta().addProfile(BASE + "profile-" + name);
  }

  static String x12(String element) {
    return "https://codesystem.x12.org/005010/" + element;
  }

  static CodeableConcept x12(String element, String code) {
    return concept(x12(element), code);
  }

  static CodeableConcept temporary(String code) {
    return concept("http://hl7.org/fhir/us/davinci-pas/CodeSystem/PASTempCodes", code);
  }

  static CodeableConcept terminology(String system, String code) {
    return concept("http://terminology.hl7.org/CodeSystem/" + system, code);
  }

  static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(new Coding(system, code, null));
  }
}
