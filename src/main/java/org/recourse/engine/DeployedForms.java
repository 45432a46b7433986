package org.recourse.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The forms as they were deployed with each version of a flow. */
@Component
public class DeployedForms {

  private final RepositoryService repository;
  private final AsCaller as;
  private final NewestVersions versions;

  DeployedForms(RepositoryService repository, AsCaller as, NewestVersions versions) {
    this.repository = repository;
    this.as = as;
    this.versions = versions;
  }

  /** The text of a form file as this deployment brought it. */
  public String text(String flow, String deploymentId, String formKey) {
    String name = "forms/%s/%s.form".formatted(flow, formKey);
    try (InputStream content = as.house(() -> repository.getResourceAsStream(deploymentId, name))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The form " + name + " cannot be read", e);
    }
  }

  /** The keys of every form this deployment brought. */
  public List<String> keys(String flow, String deploymentId) {
    var name = Pattern.compile("forms/%s/(.+)\\.form".formatted(Pattern.quote(flow)));
    return as.house(() -> repository.getDeploymentResourceNames(deploymentId)).stream()
        .map(name::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .sorted()
        .toList();
  }

  /** The deployment that new cases of this flow begin with. */
  public String newestDeployment(String flow) {
    return versions.flow(flow).getDeploymentId();
  }
}
