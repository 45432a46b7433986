package org.recourse.priorauth.pas.fhir;

import static java.util.Map.entry;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.UriType;

/**
 * The official definitions of Prior Authorization Support. Profiles they name that are not among
 * them (people, coverage, extensions) are stood in for by the base type without further rules.
 */
final class OfficialProfiles {

  private static final Pattern NAMED =
      Pattern.compile(
          "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/([A-Za-z-]+)(?=[|\"])");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          entry("profile-beneficiary", "Patient"),
          entry("profile-insurer", "Organization"),
          entry("profile-requestor", "Organization"),
          entry("profile-organization", "Organization"),
          entry("profile-coverage", "Coverage"),
          entry("profile-practitioner", "Practitioner"),
          entry("profile-practitionerrole", "PractitionerRole"),
          entry("profile-encounter", "Encounter"),
          entry("profile-identifier", "Identifier"),
          entry("profile-quantity", "Quantity"),
          entry("profile-documentreference", "DocumentReference"));

  /** Profiles of US Core that papers may have; we send none but those of Prior Authorization. */
  private static final Map<String, String> US_CORE =
      Map.ofEntries(
          entry("questionnaireresponse", "QuestionnaireResponse"),
          entry("allergyintolerance", "AllergyIntolerance"),
          entry("condition-encounter-diagnosis", "Condition"),
          entry("condition-problems-health-concerns", "Condition"),
          entry("diagnosticreport-lab", "DiagnosticReport"),
          entry("immunization", "Immunization"),
          entry("medicationrequest", "MedicationRequest"),
          entry("procedure", "Procedure"),
          entry("servicerequest", "ServiceRequest"),
          entry("observation-clinical-result", "Observation"),
          entry("simple-observation", "Observation"),
          entry("vital-signs", "Observation"));

  private OfficialProfiles() {}

  static IValidationSupport in(Path folder, FhirContext context) throws IOException {
    PrePopulatedValidationSupport all = new PrePopulatedValidationSupport(context);
    Set<String> named = new TreeSet<>();
    Set<String> there = new TreeSet<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        String text = Files.readString(file);
        NAMED.matcher(text).results().forEach(found -> named.add(found.group(1)));
        Resource read = (Resource) context.newJsonParser().parseResource(text);
        if (read instanceof MetadataResource) {
          all.addResource(read);
          there.add(((MetadataResource) read).getUrl());
        }
      }
    }
    StructureDefinition claim =
        (StructureDefinition)
            new DefaultProfileValidationSupport(context)
                .fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/Claim");
    all.addStructureDefinition(claim.copy().setVersion("4.0.1"));
    all.addResource(
        standIn("extension-Claim.encounter")
            .setUrl("http://hl7.org/fhir/5.0/StructureDefinition/extension-Claim.encounter"));
    US_CORE.forEach(
        (name, type) ->
            all.addResource(
                standIn(name, type)
                    .setUrl("http://hl7.org/fhir/us/core/StructureDefinition/us-core-" + name)
                    .setVersion("7.0.0")));
    named.stream()
        .map(name -> standIn(name))
        .filter(standIn -> standIn != null && !there.contains(standIn.getUrl()))
        .forEach(all::addResource);
    return all;
  }

  private static StructureDefinition standIn(String name) {
    boolean extension = name.startsWith("extension-") || name.startsWith("modifierextension-");
    String type = extension ? "Extension" : TYPES.get(name);
    return type == null ? null : standIn(name, type);
  }

  private static StructureDefinition standIn(String name, String type) {
    boolean extension = "Extension".equals(type);
    StructureDefinition standIn = new StructureDefinition();
    standIn.setUrl("http://hl7.org/fhir/us/davinci-pas/StructureDefinition/" + name);
    standIn.setVersion("2.2.1");
    standIn.setName(name.replace("-", "_"));
    standIn.setStatus(PublicationStatus.ACTIVE);
    boolean dataType = extension || List.of("Identifier", "Quantity").contains(type);
    standIn.setKind(
        dataType ? StructureDefinitionKind.COMPLEXTYPE : StructureDefinitionKind.RESOURCE);
    standIn.setAbstract(false);
    standIn.setType(type);
    standIn.setBaseDefinition("http://hl7.org/fhir/StructureDefinition/" + type);
    standIn.setDerivation(TypeDerivationRule.CONSTRAINT);
    standIn.getDifferential().addElement().setPath(type).setId(type);
    if (extension) {
      standIn
          .addContext()
          .setType(StructureDefinition.ExtensionContextType.ELEMENT)
          .setExpression("Element");
      standIn
          .getDifferential()
          .addElement()
          .setPath("Extension.url")
          .setFixed(new UriType(standIn.getUrl()))
          .setId("Extension.url");
      if (name.endsWith("documentInformation")) {
        parts(standIn, "reportTypeCode", "transmissionMethod", "controlNumber", "description");
      }
      if (name.startsWith("modifier")) {
        standIn.getDifferential().getElementFirstRep().setIsModifier(true);
        standIn.getDifferential().getElementFirstRep().setIsModifierReason("It takes back.");
      }
    }
    return standIn;
  }

  /** It has parts and no value of its own. */
  private static void parts(StructureDefinition extension, String... names) {
    var all = extension.getDifferential();
    all.getElement().remove(all.getElement().size() - 1);
    ElementDefinition slicing = all.addElement();
    slicing.setPath("Extension.extension").setId("Extension.extension");
    slicing.getSlicing().setRules(ElementDefinition.SlicingRules.OPEN);
    slicing
        .getSlicing()
        .addDiscriminator()
        .setType(ElementDefinition.DiscriminatorType.VALUE)
        .setPath("url");
    for (String name : names) {
      String id = "Extension.extension:" + name;
      ElementDefinition part = all.addElement().setSliceName(name).setPath("Extension.extension");
      part.setId(id);
      all.addElement()
          .setPath("Extension.extension.url")
          .setFixed(new UriType(name))
          .setId(id + ".url");
    }
    all.addElement()
        .setPath("Extension.url")
        .setFixed(new UriType(extension.getUrl()))
        .setId("Extension.url");
    all.addElement().setPath("Extension.value[x]").setMax("0").setId("Extension.value[x]");
  }
}
