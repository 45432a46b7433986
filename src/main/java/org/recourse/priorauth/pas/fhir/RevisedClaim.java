package org.recourse.priorauth.pas.fhir;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * A claim that follows one the payer has: the whole request as it stands now, where whatever is
 * different from the earlier claim is marked as such.
 */
class RevisedClaim {

  private static final String CANCEL = "3";
  private static final String REVISED = "S";
  private static final String CHANGED = "changed";
  private static final String ADDED = "added";

  /** Before the numbers of any update. */
  private static final int OF_THE_APPOINTMENT = News.firstNumberOf(1) - 1;

  private final String key;
  private final Claim claim;

  /** Begins with the claim that the payer has, which stands at this address. */
  RevisedClaim(Claim before, String address, String key, Instant now) {
    this.key = key;
    claim = before.copy();
    claim.setMeta(Pas.profile("claim-update"));
    claim.getIdentifierFirstRep().setValue(key);
    claim.setCreated(Date.from(now));
    claim.setRelated(
        List.of(
            new Claim.RelatedClaimComponent()
                .setClaim(new Reference(address))
                .setRelationship(Pas.terminology("ex-relatedclaimrelationship", "prior"))));
    claim.getItem().forEach(RevisedClaim::isAsBefore);
    claim.getSupportingInfo().forEach(RevisedClaim::isAsBefore);
  }

  /** The request as a whole is taken back. */
  Claim cancelled() {
    claim.addExtension(Pas.extension("certificationType", Pas.x12("1322", CANCEL)));
    for (ItemComponent item : claim.getItem()) {
      certify(item, CANCEL);
      item.addModifierExtension(
          new Extension(
              Pas.extension("").replace("extension-", "modifierextension-infoCancelled"),
              new BooleanType(true)));
    }
    return claim;
  }

  /** The request as the record has it now, with whatever else the payer is told. */
  Claim revised(Parts parts, News news) {
    if (parts.get("serviceLines") instanceof List<?> rows) {
      for (int i = 0; i < rows.size(); i++) {
        revise(claim.getItem().get(i), (Map<?, ?>) rows.get(i));
      }
    }
    appointment(parts.text("appointmentOn"));
    news.messages()
        .forEach(
            (sequence, message) ->
                add("freeFormMessage", sequence).setValue(new StringType(message)));
    news.papers().forEach(paper -> mark(new PaperPart(paper, key).in(claim), ADDED));
    return claim;
  }

  private void revise(ItemComponent item, Map<?, ?> row) {
    var days = RequestClaim.days(row);
    var units = RequestClaim.units(row);
    boolean moved =
        !days.getStartElement()
                .getValueAsString()
                .equals(item.getServicedPeriod().getStartElement().getValueAsString())
            || !days.getEndElement()
                .getValueAsString()
                .equals(item.getServicedPeriod().getEndElement().getValueAsString());
    if (moved || units.getValue().compareTo(item.getQuantity().getValue()) != 0) {
      item.setServiced(days);
      item.setQuantity(units);
      certify(item, REVISED);
    }
  }

  private static void certify(ItemComponent item, String type) {
    item.getExtensionByUrl(Pas.extension("certificationType")).setValue(Pas.x12("1322", type));
    mark(item, CHANGED);
  }

  private void appointment(String day) {
    var known =
        claim.getSupportingInfo().stream()
            .filter(info -> "patientEvent".equals(info.getCategory().getCodingFirstRep().getCode()))
            .findFirst();
    if (day == null
        || known.isPresent()
            && Objects.equals(day, known.get().getTimingDateType().getValueAsString())) {
      return;
    }
    known.ifPresent(info -> mark(info, CHANGED));
    known.orElseGet(() -> add("patientEvent", OF_THE_APPOINTMENT)).setTiming(new DateType(day));
  }

  private SupportingInformationComponent add(String category, int sequence) {
    var info = claim.addSupportingInfo();
    info.setSequence(sequence).setCategory(Pas.temporary(category));
    mark(info, ADDED);
    return info;
  }

  private static void mark(Element what, String how) {
    what.addExtension(Pas.extension("infoChanged", new CodeType(how)));
  }

  private static void isAsBefore(Element what) {
    what.getExtension().removeIf(e -> Pas.extension("infoChanged").equals(e.getUrl()));
  }
}
