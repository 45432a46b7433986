package org.recourse.priorauth.pas.fhir;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Resource;
import org.recourse.priorauth.payer.Payer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes what a payer's system is sent: a request, or word that it is taken back. */
@Component
@Lazy
public class RequestBundle {

  private final Fhir fhir;

  RequestBundle(Fhir fhir) {
    this.fhir = fhir;
  }

  /**
   * A request in JSON.
   *
   * @param known what is on record about the case
   * @param key under which the payer takes it once
   */
  public String request(Payer payer, Map<String, Object> known, String key, Instant now) {
    return fhir.write(bundle(payer, known, key, now));
  }

  /**
   * The same request taken back, in JSON.
   *
   * @param key of its own
   * @param taken under which the payer has the request
   */
  public String cancellation(
      Payer payer, Map<String, Object> known, String key, String taken, Instant now) {
    Bundle bundle = bundle(payer, known, taken, now);
    Claim prior = (Claim) bundle.getEntryFirstRep().getResource();
    Claim claim = RequestClaim.cancelled(prior.copy(), key, Parts.id(taken, "claim"));
    bundle.getIdentifier().setValue(key);
    Bundle.BundleEntryComponent first = entry(key, "claim", claim);
    bundle.getEntry().add(0, first);
    return fhir.write(bundle);
  }

  /** A question what became of a request, in JSON. */
  public String inquiry(Payer payer, Map<String, Object> known, String key, Instant now) {
    Bundle bundle = bundle(payer, known, key, now);
    bundle.setMeta(Pas.profile("pas-inquiry-request-bundle"));
    bundle.getEntryFirstRep().getResource().setMeta(Pas.profile("claim-inquiry"));
    return fhir.write(bundle);
  }

  private static Bundle bundle(Payer payer, Map<String, Object> known, String key, Instant now) {
    Parts parts = new Parts(payer, known, key);
    Bundle bundle = new Bundle();
    bundle.setMeta(Pas.profile("pas-request-bundle"));
    bundle.getIdentifier().setSystem(Pas.KEYS).setValue(key);
    bundle.setType(Bundle.BundleType.COLLECTION);
    bundle.setTimestamp(Date.from(now));
    bundle.addEntry(entry(key, "claim", new RequestClaim(parts).of(now)));
    parts.resources().forEach((name, part) -> bundle.addEntry(entry(key, name, part)));
    return bundle;
  }

  private static Bundle.BundleEntryComponent entry(String key, String name, Resource resource) {
    String url = Parts.id(key, name);
    resource.setId(url.substring("urn:uuid:".length()));
    return new Bundle.BundleEntryComponent().setFullUrl(url).setResource(resource);
  }
}
