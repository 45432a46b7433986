package org.recourse.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The forms as they were deployed with each version of a flow. */
@Component
public class DeployedForms {

  private final RepositoryService repository;
  private final Unguarded unguarded;

  DeployedForms(RepositoryService repository, Unguarded unguarded) {
    this.repository = repository;
    this.unguarded = unguarded;
  }

  /** The text of a form file as this deployment brought it. */
  public String text(String flow, String deploymentId, String formKey) {
    AtomicReference<String> text = new AtomicReference<>();
    unguarded.run(
        () -> {
          String name = "forms/%s/%s.form".formatted(flow, formKey);
          try (InputStream content = repository.getResourceAsStream(deploymentId, name)) {
            text.set(new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException("The form " + name + " cannot be read", e);
          }
        });
    return text.get();
  }

  /** The deployment that new cases of this flow begin with. */
  public String newestDeployment(String flow) {
    AtomicReference<ProcessDefinition> newest = new AtomicReference<>();
    unguarded.run(
        () ->
            newest.set(
                repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(flow)
                    .latestVersion()
                    .singleResult()));
    if (newest.get() == null) {
      throw new IllegalStateException("There is no flow '" + flow + "'");
    }
    return newest.get().getDeploymentId();
  }
}
