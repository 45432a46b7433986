package org.recourse.priorauth.pas.fhir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;

/** The claim that asks for an authorization; each line is an item under its own number. */
class RequestClaim {

  private static final String CPT = "http://www.ama-assn.org/go/cpt";
  private static final String HCPCS = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
  private static final String PLACES =
      "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set";

  private final Parts parts;
  private final List<String> diagnoses = new ArrayList<>();

  RequestClaim(Parts parts) {
    this.parts = parts;
  }

  Claim of(Instant now) {
    boolean urgent = "EXPEDITED".equals(parts.text("urgency"));
    Claim claim = new Claim();
    claim.setMeta(Pas.profile("claim"));
    if (urgent) {
      claim.addExtension(Pas.extension("levelOfServiceCode", Pas.x12("1338", "U")));
    }
    claim.addIdentifier().setSystem(Pas.KEYS).setValue(parts.key());
    claim.setStatus(Claim.ClaimStatus.ACTIVE);
    claim.setType(Pas.terminology("claim-type", "professional"));
    claim.setUse(Claim.Use.PREAUTHORIZATION);
    claim.setPatient(parts.to("patient"));
    claim.setCreated(Date.from(now));
    claim.setInsurer(parts.to("insurer"));
    claim.setProvider(parts.to("ordering"));
    claim.setPriority(Pas.terminology("processpriority", urgent ? "stat" : "normal"));
    claim
        .addCareTeam()
        .setSequence(1)
        .setProvider(parts.to("rendering"))
        .addExtension(Pas.extension("careTeamClaimScope", new BooleanType(true)));
    claim.addInsurance().setSequence(1).setFocal(true).setCoverage(parts.to("coverage"));
    support(claim);
    items(claim);
    for (int i = 0; i < diagnoses.size(); i++) {
      claim
          .addDiagnosis()
          .setSequence(i + 1)
          .setDiagnosis(Pas.concept("http://hl7.org/fhir/sid/icd-10-cm", diagnoses.get(i)));
    }
    return claim;
  }

  private void support(Claim claim) {
    if (parts.text("appointmentOn") != null) {
      claim
          .addSupportingInfo()
          .setSequence(1)
          .setCategory(Pas.temporary("patientEvent"))
          .setTiming(new DateType(parts.text("appointmentOn")));
    }
    if (parts.text("clinicalReason") != null) {
      claim
          .addSupportingInfo()
          .setSequence(claim.getSupportingInfo().size() + 1)
          .setCategory(Pas.temporary("freeFormMessage"))
          .setValue(new StringType(parts.text("clinicalReason")));
    }
  }

  private void items(Claim claim) {
    if (parts.get("serviceLines") instanceof List<?> rows) {
      rows.forEach(row -> item(claim, (Map<?, ?>) row));
    }
  }

  private void item(Claim claim, Map<?, ?> row) {
    int number = claim.getItem().size() + 1;
    Claim.ItemComponent item = claim.addItem();
    item.setSequence(number);
    item.addExtension(Pas.extension("serviceItemRequestType", Pas.x12("1525", "HS")));
    item.addExtension(Pas.extension("certificationType", Pas.x12("1322", "I")));
    item.addExtension(
        Pas.extension(
            "itemTraceNumber",
            new Identifier().setSystem(Pas.KEYS + ":line").setValue(parts.key() + "-" + number)));
    item.addCareTeamSequence(1);
    item.addDiagnosisSequence(diagnosis((String) row.get("diagnosis")));
    item.setCategory(Pas.x12("1365", "1"));
    String code = (String) row.get("code");
    item.setProductOrService(Pas.concept(code.matches("[0-9]{4}[0-9A-Z]") ? CPT : HCPCS, code));
    if (row.get("modifiers") instanceof String modifiers) {
      for (String modifier : modifiers.strip().split("[ ,]+")) {
        item.addModifier(Pas.concept(modifier.matches("[0-9]{2}") ? CPT : HCPCS, modifier));
      }
    }
    item.setServiced(days(row));
    item.setLocation(Pas.concept(PLACES, (String) row.get("place")));
    item.setQuantity(units(row));
  }

  private int diagnosis(String code) {
    if (!diagnoses.contains(code)) {
      diagnoses.add(code);
    }
    return diagnoses.indexOf(code) + 1;
  }

  /** The days of a line of the record. */
  static Period days(Map<?, ?> row) {
    return new Period().setStartElement(day(row.get("from"))).setEndElement(day(row.get("to")));
  }

  /** The units of a line of the record. */
  static Quantity units(Map<?, ?> row) {
    return new Quantity(((Number) row.get("units")).longValue());
  }

  private static DateTimeType day(Object text) {
    return new DateTimeType((String) text);
  }
}
