package org.recourse.priorauth.pas.fhir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.PossibleDays;
import org.recourse.priorauth.payer.PayerSystem.NumberIn;
import org.recourse.priorauth.request.Npi;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads a payer's answer. It only carries codes over; what they mean is for the table of states,
 * and what cannot be read leaves its line without a code, which is a call to the payer.
 */
@Component
@Lazy
public class AnswerReader {

  /** What a line says that is spoken about twice, in two ways. */
  static final String CONTRADICTORY = "contradictory";

  static final String CODE = "decisionCode";
  private static final int MOST_LINES = 1000;

  private final Fhir fhir;

  AnswerReader(Fhir fhir) {
    this.fhir = fhir;
  }

  /**
   * Reads an answer to a request with so many lines.
   *
   * @throws org.recourse.casefile.CaseProblem when it is no such answer, with its place
   */
  public PayerSaid read(byte[] utf8, NumberIn numberIn) {
    return read(bundle(fhir.read(utf8)), numberIn);
  }

  /**
   * Reads the answer to a question about one request; empty when the payer knows nothing of it.
   *
   * @param keys of the request and of what followed it
   * @throws org.recourse.casefile.CaseProblem when it is no such answer
   */
  public Optional<PayerSaid> readInquiry(byte[] utf8, NumberIn numberIn, Set<String> keys) {
    Resource read = fhir.read(utf8);
    Stream<Resource> all =
        read instanceof Parameters parameters
            ? parameters.getParameter().stream().map(ParametersParameterComponent::getResource)
            : Stream.of(read);
    return all.filter(Bundle.class::isInstance)
        .map(Bundle.class::cast)
        .filter(bundle -> bundle.getEntryFirstRep().getResource() instanceof ClaimResponse)
        .map(bundle -> read(bundle, numberIn))
        .filter(said -> said.keys().stream().anyMatch(keys::contains))
        .findFirst();
  }

  PayerSaid read(Bundle bundle, NumberIn numberIn) {
    if (!(bundle.getEntryFirstRep().getResource() instanceof ClaimResponse response)) {
      throw InvalidInput.in("Bundle.entry[0]", "must be the ClaimResponse");
    }
    return new PayerSaid(
        keys(bundle, response),
        saidAt(response),
        lines(response, numberIn),
        asksForMore(bundle, response),
        response.getPreAuthRef(),
        doubts(bundle));
  }

  /** A payer whose clock is out of order does not say when. */
  private static Instant saidAt(ClaimResponse response) {
    return Optional.ofNullable(response.getCreated())
        .map(Date::toInstant)
        .filter(PossibleDays::hold)
        .orElse(null);
  }

  private static boolean asksForMore(Bundle bundle, ClaimResponse response) {
    return response.hasCommunicationRequest()
        || bundle.getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .anyMatch(part -> part instanceof Task || part instanceof CommunicationRequest);
  }

  static Bundle bundle(Resource read) {
    if (!(read instanceof Bundle bundle)) {
      throw InvalidInput.in("resourceType", "must be Bundle");
    }
    return bundle;
  }

  private static Set<String> keys(Bundle bundle, ClaimResponse response) {
    Set<String> keys = new LinkedHashSet<>();
    response.getIdentifier().stream().map(Identifier::getValue).forEach(keys::add);
    keys.add(response.getRequest().getIdentifier().getValue());
    keys.add(bundle.getIdentifier().getValue());
    keys.remove(null);
    return keys;
  }

  private static List<Map<String, Object>> lines(ClaimResponse response, NumberIn numberIn) {
    ReadLine reading = new ReadLine(response, numberIn);
    Map<String, Object> whole = reading.whole();
    if (!response.hasItem() || reading.hasNoAnswer()) {
      return List.of(whole);
    }
    TreeMap<Integer, Map<String, Object>> lines = new TreeMap<>();
    for (ItemComponent item : response.getItem()) {
      Map<String, Object> line = reading.item(item);
      if (!isOfALine(item) || speaksAgainst(whole, line)) {
        return List.of(Map.of(CODE, CONTRADICTORY, "everyLine", true));
      }
      lines.merge(item.getItemSequence(), line, AnswerReader::twice);
    }
    return IntStream.rangeClosed(1, lines.lastKey())
        .mapToObj(i -> lines.getOrDefault(i, Map.of()))
        .toList();
  }

  /** Who is meant by a line that has no place in the request cannot be known. */
  private static boolean isOfALine(ItemComponent item) {
    return item.getItemSequence() >= 1 && item.getItemSequence() <= MOST_LINES;
  }

  /** A part may be certified and a part not (X12 306: A2); any other word holds for every line. */
  private static boolean speaksAgainst(Map<String, Object> whole, Map<String, Object> line) {
    Object all = whole.get(CODE);
    return all != null && !"A2".equals(all) && !all.equals(line.get(CODE));
  }

  private static Map<String, Object> twice(Map<String, Object> one, Map<String, Object> other) {
    return one.equals(other) ? one : Map.of(CODE, CONTRADICTORY);
  }

  private static List<String> doubts(Bundle bundle) {
    List<String> doubts = new ArrayList<>();
    for (BundleEntryComponent entry : bundle.getEntry()) {
      if (entry.getResource() == null) {
        continue;
      }
      var property = entry.getResource().getNamedProperty("identifier");
      if (property == null) {
        continue;
      }
      property.getValues().stream()
          .filter(Identifier.class::isInstance)
          .map(Identifier.class::cast)
          .filter(identifier -> Pas.NPI.equals(identifier.getSystem()))
          .filter(identifier -> identifier.getValue() != null)
          .map(identifier -> Npi.problem(identifier.getValue()))
          .filter(problem -> problem != null)
          .forEach(problem -> doubts.add("An NPI " + problem + "."));
    }
    return doubts;
  }
}
