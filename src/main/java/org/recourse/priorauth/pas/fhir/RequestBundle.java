package org.recourse.priorauth.pas.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Resource;
import org.recourse.priorauth.payer.Payer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Writes what a payer's system is sent: a request, what changes in it, or that it is taken back.
 */
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
   * @param papers that go along
   * @param key under which the payer takes it once
   */
  public String request(
      Payer payer, Map<String, Object> known, List<Paper> papers, String key, Instant now) {
    Bundle bundle = bundle(payer, known, key, now);
    Claim claim = (Claim) bundle.getEntryFirstRep().getResource();
    for (Paper paper : papers) {
      PaperPart part = new PaperPart(paper, key);
      part.in(claim);
      bundle.addEntry(entry(key, part.name(), part.resource(claim)));
    }
    return fhir.write(bundle);
  }

  /**
   * A request taken back, in JSON.
   *
   * @param key of its own
   * @param prior word for word the newest message about it that the payer has
   */
  public String cancellation(String key, String prior, Instant now) {
    return fhir.write(following(key, prior, now, RevisedClaim::cancelled));
  }

  /**
   * A request as it stands now, in JSON, for a payer that has it otherwise.
   *
   * @param known what is on record about the case
   * @param key of its own
   * @param prior word for word the newest message about it that the payer has
   * @param news what the payer is told beside the days and units of its lines
   */
  public String update(
      Payer payer, Map<String, Object> known, String key, String prior, News news, Instant now) {
    Parts parts = new Parts(payer, known, key);
    Bundle bundle = following(key, prior, now, claim -> claim.revised(parts, news));
    Claim claim = (Claim) bundle.getEntryFirstRep().getResource();
    for (Paper paper : news.papers()) {
      PaperPart part = new PaperPart(paper, key);
      bundle.addEntry(entry(key, part.name(), part.resource(claim)));
    }
    return fhir.write(bundle);
  }

  /** A question what became of a request, in JSON. */
  public String inquiry(Payer payer, Map<String, Object> known, String key, Instant now) {
    Bundle bundle = bundle(payer, known, key, now);
    bundle.setMeta(Pas.profile("pas-inquiry-request-bundle"));
    bundle.getEntryFirstRep().getResource().setMeta(Pas.profile("claim-inquiry"));
    return fhir.write(bundle);
  }

  /** Beside the new claim goes the one before it, and none before that (PAS 2.2.1). */
  private Bundle following(
      String key, String prior, Instant now, Function<RevisedClaim, Claim> how) {
    Bundle bundle = (Bundle) fhir.read(prior.getBytes(StandardCharsets.UTF_8));
    BundleEntryComponent before = bundle.getEntryFirstRep();
    bundle.getEntry().removeIf(entry -> entry != before && entry.getResource() instanceof Claim);
    Claim claim =
        how.apply(new RevisedClaim((Claim) before.getResource(), before.getFullUrl(), key, now));
    bundle.getIdentifier().setValue(key);
    bundle.setTimestamp(Date.from(now));
    bundle.getEntry().add(0, entry(key, "claim", claim));
    return bundle;
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

  private static BundleEntryComponent entry(String key, String name, Resource resource) {
    String url = Parts.id(key, name);
    resource.setId(url.substring("urn:uuid:".length()));
    return new BundleEntryComponent().setFullUrl(url).setResource(resource);
  }
}
