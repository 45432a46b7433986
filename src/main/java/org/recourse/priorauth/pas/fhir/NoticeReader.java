package org.recourse.priorauth.pas.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.recourse.casefile.InvalidInput;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads notifications of R4 subscriptions, with the whole answer or its address alone. */
@Component
@Lazy
public class NoticeReader {

  private static final Set<String> KINDS =
      Set.of("handshake", "heartbeat", "event-notification", "query-status", "query-event");

  private final Fhir fhir;

  NoticeReader(Fhir fhir) {
    this.fhir = fhir;
  }

  /**
   * Reads a notification.
   *
   * @throws org.recourse.casefile.CaseProblem when it is none, with its place
   */
  public Notice read(byte[] utf8) {
    Bundle bundle = AnswerReader.bundle(fhir.read(utf8));
    if (bundle.getType() != Bundle.BundleType.HISTORY) {
      throw InvalidInput.in("Bundle.type", "must be history");
    }
    if (!(bundle.getEntryFirstRep().getResource() instanceof Parameters status)) {
      throw InvalidInput.in("Bundle.entry[0]", "must be the status of the subscription");
    }
    String kind = value(status.getParameter(), "type");
    if (!KINDS.contains(kind)) {
      throw InvalidInput.in("Parameters.type", "is no type of a notification");
    }
    String subscription = reference(status.getParameter(), "subscription");
    if (subscription == null) {
      throw InvalidInput.in("Parameters.subscription", "is missing");
    }
    if (!"event-notification".equals(kind)) {
      return new Notice(false, subscription, List.of());
    }
    List<Notice.Event> events = new ArrayList<>();
    status.getParameter().stream()
        .filter(parameter -> "notification-event".equals(parameter.getName()))
        .forEach(parameter -> events.add(event(parameter.getPart(), bundle)));
    if (events.isEmpty()) {
      throw InvalidInput.in("Parameters.notification-event", "is missing");
    }
    return new Notice(true, subscription, events);
  }

  private Notice.Event event(List<ParametersParameterComponent> parts, Bundle bundle) {
    String number = value(parts, "event-number");
    String focus = reference(parts, "focus");
    if (number == null || !number.matches("[0-9]{1,18}")) {
      throw InvalidInput.in("Parameters.event-number", "must be a number");
    }
    if (focus == null) {
      throw InvalidInput.in("Parameters.focus", "is missing");
    }
    byte[] answer =
        bundle.getEntry().stream()
            .filter(entry -> focus.equals(entry.getFullUrl()))
            .filter(entry -> entry.getResource() instanceof Bundle)
            .findFirst()
            .map(entry -> fhir.write(entry.getResource()).getBytes(UTF_8))
            .orElse(null);
    return new Notice.Event(number, focus, answer);
  }

  private static String value(List<ParametersParameterComponent> all, String name) {
    return find(all, name).map(p -> p.getValue()).map(v -> v.primitiveValue()).orElse(null);
  }

  private static String reference(List<ParametersParameterComponent> all, String name) {
    return find(all, name)
        .map(p -> p.getValue())
        .filter(Reference.class::isInstance)
        .map(v -> ((Reference) v).getReference())
        .orElse(null);
  }

  private static Optional<ParametersParameterComponent> find(
      List<ParametersParameterComponent> all, String name) {
    return all.stream().filter(parameter -> name.equals(parameter.getName())).findFirst();
  }
}
