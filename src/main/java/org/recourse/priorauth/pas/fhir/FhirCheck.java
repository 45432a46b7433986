package org.recourse.priorauth.pas.fhir;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Holds what we send against base FHIR R4, before it leaves the house. */
@Component
@Lazy
public class FhirCheck {

  private final Fhir fhir;
  private final FhirValidator validator;
  private final boolean byBaseAlone;

  @Autowired
  FhirCheck(Fhir fhir) {
    this(fhir, List.of());
  }

  /** Holds it against profiles too, which are found there. */
  FhirCheck(Fhir fhir, List<IValidationSupport> more) {
    this.fhir = fhir;
    byBaseAlone = more.isEmpty();
    var context = fhir.context();
    var unknown = new UnknownCodeSystemWarningValidationSupport(context);
    unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
    var chain = new ValidationSupportChain();
    chain.addValidationSupport(new DefaultProfileValidationSupport(context));
    more.forEach(chain::addValidationSupport);
    chain.addValidationSupport(new CommonCodeSystemsTerminologyService(context));
    chain.addValidationSupport(new InMemoryTerminologyServerValidationSupport(context));
    chain.addValidationSupport(new SnapshotGeneratingValidationSupport(context));
    chain.addValidationSupport(unknown);
    var module = new FhirInstanceValidator(chain);
    module.setAnyExtensionsAllowed(true);
    validator = context.newValidator().registerValidatorModule(module);
  }

  /** The errors, each as its place and what is wrong there; empty when all is well. */
  public List<String> errors(String message) {
    Resource resource = fhir.read(message.getBytes(StandardCharsets.UTF_8));
    if (byBaseAlone) {
      withoutProfiles(resource);
    }
    return validator.validateWithResult(resource).getMessages().stream()
        .filter(said -> said.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
        .map(FhirCheck::inWords)
        .toList();
  }

  private static void withoutProfiles(Resource resource) {
    resource.getMeta().getProfile().clear();
    if (resource instanceof Bundle bundle) {
      bundle.getEntry().forEach(entry -> withoutProfiles(entry.getResource()));
    }
  }

  private static String inWords(SingleValidationMessage said) {
    return said.getLocationString() + ": " + said.getMessage();
  }
}
