package org.recourse.priorauth.pas.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Element;
import org.junit.jupiter.api.Test;
import org.recourse.priorauth.payer.Channel;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.PayerClass;
import org.recourse.priorauth.payer.PayerSystem;

/** What a payer's system is sent. */
class RequestBundleTests {

  private static final Path DEFINITIONS =
      Path.of("..", "shared", "data", "prior-auth", "pas-ig-2.2.1-definitions");
  private static final Instant NOW = Instant.parse("2026-11-27T18:00:00Z");

  private final Fhir fhir = new Fhir();
  private final RequestBundle bundles = new RequestBundle(fhir);

  static Payer aPayer() {
    return new Payer(
        "far-plan",
        "Far Plan",
        PayerClass.COMMERCIAL,
        Channel.FHIR_PAS,
        ".*",
        "1",
        null,
        null,
        "213-555-0100",
        List.of(50, 80),
        new PayerSystem(
            "https://pas.far-plan.example/fhir",
            null,
            null,
            null,
            null,
            null,
            PayerSystem.NumberIn.REVIEW_ACTION,
            Duration.ofSeconds(15),
            true),
        new Payer.PeerToPeer(false, 2));
  }

  static Map<String, Object> aRecord() {
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("urgency", "EXPEDITED");
    known.put("patientName", "Jordan Lee Example");
    known.put("patientBirthDate", "1961-04-05");
    known.put("patientRecordNumber", "MRN-77");
    known.put("memberId", "DF12345678");
    known.put("orderingName", "Dr. Alex Example");
    known.put("orderingNpi", "1234567893");
    known.put("renderingName", "Example Imaging");
    known.put("renderingNpi", "1558598797");
    known.put("appointmentOn", "2026-12-10");
    known.put("clinicalReason", "Six weeks of conservative care did not help.");
    known.put("serviceLines", List.of(aLine("S8042", "M17.11"), aLine("C8906", "M17.11")));
    return known;
  }

  private static Map<String, Object> aLine(String code, String diagnosis) {
    return Map.of(
        "code", code,
        "modifiers", "LT",
        "place", "11",
        "diagnosis", diagnosis,
        "units", 2,
        "from", "2026-12-05",
        "to", "2026-12-31");
  }

  @Test
  void names_the_request_by_its_key_and_each_line_by_its_number() {
    String message = bundles.request(aPayer(), aRecord(), List.of(), "key-1", NOW);

    assertThat(message)
        .contains("\"value\":\"key-1\"", "\"sequence\":2", "key-1-2", "2026-12-10", "M17.11");
    assertThat(message.indexOf("\"Claim\"")).isLessThan(message.indexOf("\"Patient\""));
    assertThat(bundles.request(aPayer(), aRecord(), List.of(), "key-1", NOW)).isEqualTo(message);
  }

  /** Everything that can follow a request, each built on the one before it. */
  private List<String> followers() {
    String asked = bundles.request(aPayer(), aRecord(), List.of(aPaper(10)), "key-1", NOW);
    News answer = new News(Map.of(100, "The order is signed."), List.of(aPaper(101)));
    String answered = bundles.update(aPayer(), aRecord(), "key-1-U1", asked, answer, NOW);
    String moved = update("key-1-U2", answered, aChangedRecord(), Map.of());
    return List.of(asked, answered, moved, bundles.cancellation("key-1-C", moved, NOW));
  }

  private String update(
      String key, String prior, Map<String, Object> known, Map<Integer, String> messages) {
    return bundles.update(aPayer(), known, key, prior, new News(messages, List.of()), NOW);
  }

  private static Paper aPaper(int sequence) {
    byte[] content = "a signed order".getBytes(StandardCharsets.UTF_8);
    return new Paper(sequence, "Signed order", "52033-8", "77", "text/plain", content);
  }

  private static Map<String, Object> aChangedRecord() {
    Map<String, Object> known = aRecord();
    Map<String, Object> line = new LinkedHashMap<>(aLine("C8906", "M17.11"));
    line.put("units", 3);
    known.put("appointmentOn", "2026-12-12");
    known.put("serviceLines", List.of(aLine("S8042", "M17.11"), line));
    return known;
  }

  private static Claim claim(String message, int entry) {
    Bundle bundle = (Bundle) new Fhir().read(message.getBytes(StandardCharsets.UTF_8));
    return (Claim) bundle.getEntry().get(entry).getResource();
  }

  private static String mark(Element what) {
    var said = what.getExtensionByUrl(Pas.extension("infoChanged"));
    return said == null ? "" : said.getValue().primitiveValue();
  }

  @Test
  void an_update_tells_the_whole_request_and_marks_what_is_different() {
    String asked = bundles.request(aPayer(), aRecord(), List.of(), "key-1", NOW);
    Claim moved = claim(update("key-1-U1", asked, aChangedRecord(), Map.of()), 0);

    assertThat(moved.getIdentifierFirstRep().getValue()).isEqualTo("key-1-U1");
    assertThat(moved.getItem()).extracting(RequestBundleTests::mark).containsExactly("", "changed");
    assertThat(moved.getItem().get(1).getQuantity().getValue().intValue()).isEqualTo(3);
    assertThat(moved.getSupportingInfo())
        .extracting(RequestBundleTests::mark)
        .containsExactly("changed", "");
    assertThat(moved.getSupportingInfoFirstRep().getTimingDateType().getValueAsString())
        .isEqualTo("2026-12-12");
  }

  @Test
  void the_claim_before_goes_along_word_for_word_and_none_before_that() {
    String asked = bundles.request(aPayer(), aRecord(), List.of(), "key-1", NOW);
    String first = update("key-1-U1", asked, aRecord(), Map.of(100, "The order is signed."));
    String second = update("key-1-U2", first, aChangedRecord(), Map.of(200, "It moved."));
    Bundle bundle = (Bundle) fhir.read(second.getBytes(StandardCharsets.UTF_8));

    assertThat(bundle.getEntry().stream().filter(e -> e.getResource() instanceof Claim)).hasSize(2);
    assertThat(fhir.write(claim(second, 1))).isEqualTo(fhir.write(claim(first, 0)));
    assertThat(claim(second, 0).getRelatedFirstRep().getClaim().getReference())
        .isEqualTo(bundle.getEntry().get(1).getFullUrl());
    assertThat(claim(second, 0).getSupportingInfo())
        .extracting(info -> info.getSequence() + mark(info))
        .containsExactly("1changed", "3", "100", "200added");
  }

  @Test
  void a_paper_goes_along_whole_and_stays_in_what_follows() {
    String asked = bundles.request(aPayer(), aRecord(), List.of(aPaper(10)), "key-1", NOW);
    String moved = update("key-1-U1", asked, aChangedRecord(), Map.of());

    for (String message : List.of(asked, moved)) {
      Bundle bundle = (Bundle) fhir.read(message.getBytes(StandardCharsets.UTF_8));
      var papers =
          bundle.getEntry().stream()
              .filter(entry -> entry.getResource() instanceof DocumentReference)
              .toList();
      assertThat(papers).hasSize(1);
      var paper = (DocumentReference) papers.get(0).getResource();
      assertThat(paper.getContentFirstRep().getAttachment().getData())
          .asString()
          .isEqualTo("a signed order");
      assertThat(claim(message, 0).getSupportingInfo().get(2).getValueReference().getReference())
          .isEqualTo(papers.get(0).getFullUrl());
    }
    assertThat(mark(claim(moved, 0).getSupportingInfo().get(2))).isEmpty();
  }

  @Test
  void is_sound_by_base_fhir() {
    FhirCheck check = new FhirCheck(fhir);

    assertThat(check.errors(bundles.request(aPayer(), aRecord(), List.of(), "key-1", NOW)))
        .isEmpty();
    for (String later : followers()) {
      assertThat(check.errors(later)).isEmpty();
    }
    assertThat(check.errors("{\"resourceType\":\"Claim\"}")).isNotEmpty();
  }

  @Test
  void validates_with_no_error_against_the_profiles_of_the_payers() throws Exception {
    assumeTrue(Files.isDirectory(DEFINITIONS), "the definitions are not here");
    FhirCheck check =
        new FhirCheck(fhir, List.of(OfficialProfiles.in(DEFINITIONS, fhir.context())));

    assertThat(check.errors(bundles.request(aPayer(), aRecord(), List.of(), "key-1", NOW)))
        .isEmpty();
    for (String later : followers()) {
      assertThat(check.errors(later)).isEmpty();
    }
    String bad =
        bundles
            .request(aPayer(), aRecord(), List.of(), "key-1", NOW)
            .replace("\"use\":\"preauthorization\"", "\"use\":\"claim\"");
    assertThat(check.errors(bad)).as("the profiles bite").isNotEmpty();
  }
}
