package org.recourse.priorauth.simulated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** Writes what the simulated payer says about a request, as a payer's own software would. */
class SimulatedAnswer {

  private static final String PAS = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";
  private static final String X12 = "https://codesystem.x12.org/005010/";

  private final ObjectMapper json;

  SimulatedAnswer(ObjectMapper json) {
    this.json = json;
  }

  /** An answer to every item, each by its own word. */
  String to(JsonNode claim, Function<JsonNode, Script> how, Instant now) {
    ObjectNode response = response(claim, "complete", now);
    ArrayNode items = response.putArray("item");
    for (JsonNode asked : claim.path("item")) {
      item(items.addObject(), asked, how.apply(asked), response);
    }
    return bundle(response, now);
  }

  String queued(JsonNode claim, Instant now) {
    return bundle(response(claim, "queued", now), now);
  }

  String error(JsonNode claim, Instant now) {
    ObjectNode response = response(claim, "error", now);
    coded(response.putArray("error").addObject().putObject("code"), X12 + "901", "04");
    return bundle(response, now);
  }

  String cancelled(JsonNode claim, Instant now) {
    return to(claim, item -> Script.CANCELLED, now);
  }

  /** What became of a request: all of it is granted by now. */
  String found(JsonNode claim, Instant now) {
    ObjectNode parameters = json.createObjectNode().put("resourceType", "Parameters");
    parameters
        .putArray("parameter")
        .addObject()
        .put("name", "return")
        .set("resource", tree(to(claim, item -> Script.IN_TOTAL, now)));
    return parameters.toString();
  }

  /** A pend that brings a question along. */
  String asking(JsonNode claim, Instant now) {
    ObjectNode bundle = (ObjectNode) tree(to(claim, item -> Script.PENDED, now));
    ObjectNode task = bundle.withArray("entry").addObject();
    task.put("fullUrl", "urn:uuid:" + UUID.randomUUID());
    ObjectNode asked = task.putObject("resource").put("resourceType", "Task");
    asked.put("status", "requested").put("intent", "order");
    return bundle.toString();
  }

  String refusal(String why) {
    ObjectNode outcome = json.createObjectNode().put("resourceType", "OperationOutcome");
    ObjectNode issue = outcome.putArray("issue").addObject();
    issue.put("severity", "error").put("code", "invalid");
    issue.putObject("details").put("text", why);
    return outcome.toString();
  }

  /** A notification that carries the whole answer. */
  String notice(String answer, long number, Instant now) {
    String focus = "urn:uuid:" + UUID.randomUUID();
    ObjectNode bundle = json.createObjectNode().put("resourceType", "Bundle");
    bundle.put("type", "history").put("timestamp", now.toString());
    ArrayNode entries = bundle.putArray("entry");
    ObjectNode status = entries.addObject().put("fullUrl", "urn:uuid:" + UUID.randomUUID());
    ObjectNode parameters = status.putObject("resource").put("resourceType", "Parameters");
    ArrayNode all = parameters.putArray("parameter");
    all.addObject()
        .put("name", "subscription")
        .putObject("valueReference")
        .put("reference", "Subscription/demo");
    all.addObject().put("name", "type").put("valueCode", "event-notification");
    ArrayNode event = all.addObject().put("name", "notification-event").putArray("part");
    event.addObject().put("name", "event-number").put("valueString", Long.toString(number));
    event.addObject().put("name", "timestamp").put("valueInstant", now.toString());
    event.addObject().put("name", "focus").putObject("valueReference").put("reference", focus);
    proof(status);
    ObjectNode found = entries.addObject().put("fullUrl", focus);
    found.set("resource", tree(answer));
    proof(found);
    return bundle.toString();
  }

  JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException("The simulated payer was sent no JSON");
    }
  }

  private static void proof(ObjectNode entry) {
    entry.putObject("request").put("method", "GET").put("url", "Subscription/demo/$status");
    entry.putObject("response").put("status", "200");
  }

  private ObjectNode response(JsonNode claim, String outcome, Instant now) {
    ObjectNode response = json.createObjectNode().put("resourceType", "ClaimResponse");
    response.putArray("identifier").add(claim.path("identifier").path(0));
    response.put("status", "active").put("use", "preauthorization");
    response.set("type", claim.path("type"));
    response.set("patient", claim.path("patient"));
    response.put("created", now.toString());
    response.set("insurer", claim.path("insurer"));
    response.putObject("request").put("reference", "Claim/" + claim.path("id").asText());
    return response.put("outcome", outcome);
  }

  private void item(ObjectNode item, JsonNode asked, Script script, ObjectNode response) {
    int units = asked.at("/quantity/value").asInt(1);
    boolean granted = "A1".equals(script.action) || "A2".equals(script.action);
    int number = asked.path("sequence").asInt();
    if (granted) {
      ArrayNode more = item.putArray("extension");
      period(more, asked);
      ObjectNode detail = more.addObject();
      detail
          .putArray("extension")
          .addObject()
          .put("url", "quantity")
          .putObject("valueQuantity")
          .put("value", script == Script.PARTLY ? Math.max(1, units / 2) : units);
      detail.put("url", PAS + "extension-itemAuthorizedDetail");
    }
    item.put("itemSequence", number);
    action(item, script, granted && script != Script.WITHOUT_NUMBER);
    if (script == Script.MODIFIED) {
      ObjectNode instead = response.withArray("addItem").addObject();
      period(instead.putArray("extension"), asked);
      instead.putArray("itemSequence").add(number);
      instead.set("productOrService", asked.path("productOrService"));
      instead.putObject("quantity").put("value", 1);
      action(instead, Script.IN_TOTAL, true);
    }
  }

  private static void period(ArrayNode extensions, JsonNode asked) {
    ObjectNode period = extensions.addObject().put("url", PAS + "extension-itemPreAuthPeriod");
    period.set("valuePeriod", asked.path("servicedPeriod"));
  }

  private static void action(ObjectNode item, Script script, boolean numbered) {
    ObjectNode adjudication = item.putArray("adjudication").addObject();
    ObjectNode action = adjudication.putArray("extension").addObject();
    ArrayNode said = action.putArray("extension");
    if (numbered) {
      said.addObject()
          .put("url", "number")
          .put("valueString", "DEMO-" + UUID.randomUUID().toString().substring(0, 8));
    }
    ObjectNode code = said.addObject().put("url", PAS + "extension-reviewActionCode");
    coded(code.putObject("valueCodeableConcept"), X12 + "306", script.action);
    if (script == Script.NOT || script == Script.PARTLY) {
      ObjectNode reason = said.addObject().put("url", "reasonCode");
      ObjectNode words = reason.putObject("valueCodeableConcept");
      coded(words, X12 + "886", "0V");
      words.put(
          "text",
          script == Script.NOT
              ? "Conservative care was not tried first."
              : "Fewer visits are usual to begin with.");
    }
    action.put("url", PAS + "extension-reviewAction");
    coded(
        adjudication.putObject("category"),
        "http://terminology.hl7.org/CodeSystem/adjudication",
        "submitted");
  }

  private static void coded(ObjectNode concept, String system, String code) {
    concept.putArray("coding").addObject().put("system", system).put("code", code);
  }

  private String bundle(ObjectNode response, Instant now) {
    ObjectNode bundle = json.createObjectNode().put("resourceType", "Bundle");
    bundle.put("type", "collection").put("timestamp", now.toString());
    ObjectNode entry =
        bundle.putArray("entry").addObject().put("fullUrl", "urn:uuid:" + UUID.randomUUID());
    entry.set("resource", response);
    return bundle.toString();
  }
}
