package org.recourse.priorauth.pas.fhir;

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
      Map.of(
          "profile-beneficiary", "Patient",
          "profile-insurer", "Organization",
          "profile-requestor", "Organization",
          "profile-organization", "Organization",
          "profile-coverage", "Coverage",
          "profile-practitioner", "Practitioner",
          "profile-practitionerrole", "PractitionerRole",
          "profile-encounter", "Encounter",
          "profile-identifier", "Identifier",
          "profile-quantity", "Quantity");

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
    named.stream()
        .map(name -> standIn(name))
        .filter(standIn -> standIn != null && !there.contains(standIn.getUrl()))
        .forEach(all::addResource);
    return all;
  }

  private static StructureDefinition standIn(String name) {
    boolean extension = name.startsWith("extension-") || name.startsWith("modifierextension-");
    String type = extension ? "Extension" : TYPES.get(name);
    if (type == null) {
      return null;
    }
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
      if (name.startsWith("modifier")) {
        standIn.getDifferential().getElementFirstRep().setIsModifier(true);
        standIn.getDifferential().getElementFirstRep().setIsModifierReason("It takes back.");
      }
    }
    return standIn;
  }
}
