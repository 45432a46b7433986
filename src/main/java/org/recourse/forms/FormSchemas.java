package org.recourse.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recourse.engine.DeployedForms;
import org.springframework.stereotype.Component;

/**
 * The forms of every version of every flow; a deployed form never changes, so each is read once.
 */
@Component
public class FormSchemas {

  private final DeployedForms deployed;
  private final ObjectMapper json;
  private final Map<String, FormSchema> read = new ConcurrentHashMap<>();

  FormSchemas(DeployedForms deployed, ObjectMapper json) {
    this.deployed = deployed;
    this.json = json;
  }

  /** The form as the given deployment brought it. */
  public FormSchema of(String flow, String deploymentId, String form) {
    return read.computeIfAbsent(
        deploymentId + "/" + form, key -> parse(deployed.text(flow, deploymentId, form)));
  }

  /** The form as new cases use it. */
  public FormSchema newest(String flow, String form) {
    return of(flow, deployed.newestDeployment(flow), form);
  }

  private FormSchema parse(String text) {
    try {
      return new FormSchema(json.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A deployed form is not readable", e);
    }
  }
}
