package org.recourse.casefile.web.papers;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.recourse.casefile.web.OpeningSchemas;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Describes what opens a case by the form now in use, so that a question an analyst adds to it is
 * in the description after the next start. A flow's path is its plural, e.g. {@code
 * /api/grievances}.
 */
@Component
class OpeningsDescribed implements GlobalOpenApiCustomizer {

  private final ObjectProvider<OpeningSchemas> schemas;

  OpeningsDescribed(ObjectProvider<OpeningSchemas> schemas) {
    this.schemas = schemas;
  }

  @Override
  public void customise(OpenAPI api) {
    schemas.forEach(room -> room.byFlow().forEach((flow, schema) -> describe(api, flow, schema)));
  }

  private static void describe(OpenAPI api, String flow, Map<String, Object> schema) {
    var path = api.getPaths().get("/api/" + flow + "s");
    if (path == null || path.getPost() == null || path.getPost().getRequestBody() == null) {
      return;
    }
    var name = "Opening of " + flow;
    api.getComponents()
        .addSchemas(name.replace(' ', '-'), Json.mapper().convertValue(schema, Schema.class));
    var reference = new Schema<>().$ref("#/components/schemas/" + name.replace(' ', '-'));
    path.getPost()
        .getRequestBody()
        .getContent()
        .values()
        .forEach(content -> content.setSchema(reference));
  }
}
