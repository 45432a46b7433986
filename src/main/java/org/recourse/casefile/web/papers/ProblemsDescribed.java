package org.recourse.casefile.web.papers;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;
import org.recourse.casefile.web.Problem;
import org.recourse.casefile.web.once.IdempotencyKey;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says of every call which problems it can have, and of every POST that it takes an
 * Idempotency-Key.
 */
@Component
class ProblemsDescribed implements GlobalOpenApiCustomizer {

  private static final Map<String, String> OF_ALL =
      new TreeMap<>(
          Map.of(
              "400", "Something in the request must be corrected",
              "401", "Not signed in",
              "403", "Not for this role",
              "404", "There is no such thing, or none that one may see",
              "500", "A fault of ours, with an incident id"));

  private static final Map<String, String> OF_POSTS =
      new TreeMap<>(
          Map.of(
              "409", "Not possible as things stand now",
              "413", "Too large",
              "415", "Not the format expected",
              "422", "The Idempotency-Key belongs to another request"));

  @Override
  public void customise(OpenAPI api) {
    ModelConverters.getInstance().read(Problem.class).forEach(api.getComponents()::addSchemas);
    api.getPaths().values().forEach(this::describe);
  }

  private void describe(PathItem path) {
    path.readOperations().forEach(operation -> add(operation, OF_ALL));
    if (path.getPost() != null) {
      add(path.getPost(), OF_POSTS);
      path.getPost()
          .addParametersItem(
              new HeaderParameter()
                  .name(IdempotencyKey.HEADER)
                  .required(false)
                  .description(
                      "Your own name for this request; sent again under it, it is not done twice")
                  .schema(new StringSchema().minLength(1).maxLength(200)));
    }
  }

  private static void add(Operation operation, Map<String, String> problems) {
    var schema = new Schema<>().$ref("#/components/schemas/Problem");
    problems.forEach(
        (status, words) ->
            operation
                .getResponses()
                .putIfAbsent(
                    status,
                    new ApiResponse()
                        .description(words)
                        .content(
                            new Content()
                                .addMediaType(
                                    "application/problem+json", new MediaType().schema(schema)))));
  }
}
