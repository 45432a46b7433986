package org.recourse.engine.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.recourse.engine.NewestVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Gives the engine the flows as the analysts keep them, one deployment per flow, before any work
 * begins. A flow that did not change gets no new version; a broken one stops the start.
 */
@Component
class BundleDeployer implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(BundleDeployer.class);

  private final Bundles bundles;
  private final ModelCheck check;
  private final RepositoryService repository;
  private final NewestVersions versions;

  BundleDeployer(
      Bundles bundles, ModelCheck check, RepositoryService repository, NewestVersions versions) {
    this.bundles = bundles;
    this.check = check;
    this.repository = repository;
    this.versions = versions;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<Bundle> all = bundles.all();
    if (all.isEmpty()) {
      throw new BrokenModel(
          "any",
          List.of("processes/: no flow is there; set recourse.models to the folder that holds it"));
    }
    all.forEach(this::deploy);
  }

  void deploy(Bundle bundle) {
    List<String> problems = check.problems(bundle);
    if (!problems.isEmpty()) {
      throw new BrokenModel(bundle.flow(), problems);
    }
    DeploymentBuilder deployment =
        repository
            .createDeployment()
            .name(bundle.flow())
            .source("recourse")
            .enableDuplicateFiltering(false);
    bundle.files().forEach(deployment::addString);
    try {
      var done = deployment.deployWithResult();
      versions.forget();
      boolean changed = done.getDeployedProcessDefinitions() != null;
      LOG.info("Flow {}: {}", bundle.flow(), changed ? "new version deployed" : "unchanged");
    } catch (ParseException e) {
      throw new BrokenModel(bundle.flow(), sentences(e));
    } catch (ProcessEngineException e) {
      throw new BrokenModel(bundle.flow(), List.of(files(bundle) + ": " + firstLine(e)));
    }
  }

  private static List<String> sentences(ParseException e) {
    List<String> sentences = new ArrayList<>();
    for (ResourceReport report : e.getResorceReports()) {
      for (Problem problem : report.getErrors()) {
        sentences.add(
            "%s, element %s: %s"
                .formatted(report.getResourceName(), elements(problem), problem.getMessage()));
      }
    }
    return sentences;
  }

  private static String elements(Problem problem) {
    List<String> ids = problem.getElementIds();
    return ids == null || ids.isEmpty() ? "at line " + problem.getLine() : String.join(", ", ids);
  }

  private static Set<String> files(Bundle bundle) {
    return bundle.files().keySet().stream()
        .filter(n -> !n.endsWith(".form"))
        .collect(Collectors.toSet());
  }

  private static String firstLine(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("cannot be read");
  }
}
