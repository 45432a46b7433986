package org.recourse.priorauth.pas.fhir;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** A paper in a message: named by the claim, and there as a whole (PAS 2.2.1, profiles of both). */
class PaperPart {

  private static final String ELECTRONICALLY = "EL";

  private final Paper paper;
  private final String key;

  PaperPart(Paper paper, String key) {
    this.paper = paper;
    this.key = key;
  }

  /** What it is called in its message. */
  String name() {
    return "paper-" + paper.sequence();
  }

  /** Names it in the claim. */
  SupportingInformationComponent in(Claim claim) {
    Extension about = new Extension(Pas.extension("documentInformation"));
    about.addExtension(new Extension("reportTypeCode", Pas.x12("755", paper.reportType())));
    about.addExtension(new Extension("transmissionMethod", Pas.x12("756", ELECTRONICALLY)));
    about.addExtension(
        new Extension("controlNumber", new StringType(key + "-" + paper.sequence())));
    about.addExtension(new Extension("description", new StringType(paper.name())));
    SupportingInformationComponent info = claim.addSupportingInfo();
    info.setSequence(paper.sequence())
        .setCategory(Pas.temporary("additionalInformation"))
        .setValue(new Reference(Parts.id(key, name())))
        .addExtension(about);
    return info;
  }

  /** The paper itself. */
  DocumentReference resource(Claim claim) {
    DocumentReference whole = new DocumentReference();
    whole.setMeta(Pas.profile("documentreference"));
    whole.setStatus(DocumentReferenceStatus.CURRENT);
    whole.setType(Pas.concept("http://loinc.org", paper.loinc()));
    whole.addCategory(
        Pas.concept(
            "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category",
            "clinical-note"));
    whole.setSubject(new Reference(claim.getPatient().getReference()));
    whole
        .addContent()
        .setAttachment(new Attachment().setContentType(paper.mediaType()).setData(paper.content()));
    return whole;
  }
}
