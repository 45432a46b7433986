package org.recourse.casefile.web.papers;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.recourse.casefile.web.OpeningSchemas;
import org.recourse.casefile.web.OpensCases;
import org.recourse.casefile.web.batch.LineResult;
import org.recourse.casefile.web.once.AnswersLineByLine;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes what opens a case by the form now in use, so that a question an analyst adds to it is
 * in the description after the next start.
 */
@Component
class OpeningsDescribed implements GlobalOpenApiCustomizer, GlobalOperationCustomizer {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final String LINES = "application/x-ndjson";
  private static final String LINE_BY_LINE =
      "One case per line, as for a single one, with an optional member idempotencyKey."
          + " Answers one line per line (blank ones too), in order, while the rest still comes in;"
          + " good lines are kept whatever becomes of the others. With the header Idempotency-Key:"
          + " k, line n has the key k#n, so a batch that broke off can be sent again as it was and"
          + " every case is there once.";

  private final ObjectProvider<OpeningSchemas> schemas;

  OpeningsDescribed(ObjectProvider<OpeningSchemas> schemas) {
    this.schemas = schemas;
  }

  @Override
  public void customise(OpenAPI api) {
    ModelConverters.getInstance().read(LineResult.class).forEach(api.getComponents()::addSchemas);
    schemas.forEach(
        room ->
            room.byFlow()
                .forEach(
                    (flow, schema) ->
                        api.getComponents()
                            .addSchemas(
                                name(flow), Json.mapper().convertValue(schema, Schema.class))));
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    OpensCases opens = handler.getMethodAnnotation(OpensCases.class);
    if (opens == null) {
      return operation;
    }
    var opening = new Schema<>().$ref(SCHEMAS + name(opens.value()));
    if (!handler.hasMethodAnnotation(AnswersLineByLine.class)) {
      operation.getRequestBody().getContent().values().forEach(body -> body.setSchema(opening));
      return operation;
    }
    var result = new Schema<>().$ref(SCHEMAS + LineResult.class.getSimpleName());
    operation
        .description(LINE_BY_LINE)
        .requestBody(
            new RequestBody()
                .required(true)
                .description("One JSON object per line, UTF-8")
                .content(lines(opening)))
        .getResponses()
        .addApiResponse(
            "200", new ApiResponse().description("A result for each line").content(lines(result)));
    return operation;
  }

  private static Content lines(Schema<?> schema) {
    return new Content().addMediaType(LINES, new MediaType().schema(schema));
  }

  private static String name(String flow) {
    return "Opening-of-" + flow;
  }
}
