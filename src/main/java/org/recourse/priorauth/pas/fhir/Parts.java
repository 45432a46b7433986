package org.recourse.priorauth.pas.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.recourse.priorauth.payer.Payer;

/** Who is in a request: patient, coverage, insurer, and those who ask and those who treat. */
class Parts {

  private static final String SELF = "18";

  private final Payer payer;
  private final Map<String, Object> known;
  private final String key;

  Parts(Payer payer, Map<String, Object> known, String key) {
    this.payer = payer;
    this.known = known;
    this.key = key;
  }

  static String id(String key, String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes((key + "/" + name).getBytes(UTF_8));
  }

  Reference to(String name) {
    return new Reference(id(key, name));
  }

  String key() {
    return key;
  }

  Object get(String what) {
    return known.get(what);
  }

  String text(String what) {
    return known.get(what) instanceof String said && !said.isBlank() ? said.strip() : null;
  }

  Map<String, Resource> resources() {
    Map<String, Resource> all = new LinkedHashMap<>();
    all.put("patient", patient());
    all.put("coverage", coverage());
    all.put("insurer", insurer());
    all.put("ordering", role("ordering"));
    all.put("orderingPerson", practitioner("ordering"));
    all.put("rendering", role("rendering"));
    all.put("renderingPerson", practitioner("rendering"));
    return all;
  }

  private Patient patient() {
    Patient patient = new Patient();
    patient.setMeta(Pas.profile("beneficiary"));
    patient
        .addIdentifier()
        .setType(Pas.terminology("v2-0203", "MB"))
        .setSystem("urn:recourse:payer:" + payer.id())
        .setValue(text("memberId"));
    if (text("patientRecordNumber") != null) {
      patient
          .addIdentifier()
          .setType(Pas.terminology("v2-0203", "MR"))
          .setSystem("urn:recourse:record")
          .setValue(text("patientRecordNumber"));
    }
    patient.addName(name(text("patientName")));
    patient.setGender(AdministrativeGender.UNKNOWN);
    if (text("patientBirthDate") != null) {
      patient.setBirthDateElement(new DateType(text("patientBirthDate")));
    }
    return patient;
  }

  private Coverage coverage() {
    Coverage coverage = new Coverage();
    coverage.setMeta(Pas.profile("coverage"));
    coverage
        .addIdentifier()
        .setType(Pas.terminology("v2-0203", "MB"))
        .setSystem("urn:recourse:payer:" + payer.id())
        .setValue(text("memberId"));
    coverage.setStatus(Coverage.CoverageStatus.ACTIVE);
    coverage.setSubscriberId(text("memberId"));
    coverage.setBeneficiary(to("patient"));
    coverage.setRelationship(Pas.terminology("subscriber-relationship", "self"));
    coverage.getRelationship().addCoding().setSystem(Pas.x12("1069")).setCode(SELF);
    coverage.addPayor(to("insurer"));
    return coverage;
  }

  private Organization insurer() {
    Organization insurer = new Organization();
    insurer.setMeta(Pas.profile("insurer"));
    insurer.addIdentifier().setSystem("urn:recourse:payer").setValue(payer.id());
    insurer.setActive(true);
    insurer.addType(Pas.x12("98", "PR"));
    insurer.setName(payer.name());
    return insurer;
  }

  private PractitionerRole role(String who) {
    PractitionerRole role = new PractitionerRole();
    role.setMeta(Pas.profile("practitionerrole"));
    role.setPractitioner(to(who + "Person"));
    return role;
  }

  private Practitioner practitioner(String who) {
    Practitioner practitioner = new Practitioner();
    practitioner.setMeta(Pas.profile("practitioner"));
    practitioner.addIdentifier().setSystem(Pas.NPI).setValue(text(who + "Npi"));
    practitioner.addName(name(text(who + "Name")));
    return practitioner;
  }

  private static HumanName name(String whole) {
    HumanName name = new HumanName();
    if (whole == null) {
      return name.setText("unknown").setFamily("unknown");
    }
    int last = whole.lastIndexOf(' ');
    name.setText(whole).setFamily(whole.substring(last + 1));
    if (last > 0) {
      name.addGiven(whole.substring(0, last).strip());
    }
    return name;
  }
}
