package org.council.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives each request and view of an OpenAPI document the example that stands in {@code
 * META-INF/openapi/examples/<schema>.json} of its service.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DocumentedExamples implements OASFilter {

  private static final String FOLDER = "META-INF/openapi/examples/";

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
      document.getComponents().getSchemas().forEach(DocumentedExamples::give);
    }
  }

  private static void give(String name, Schema schema) {
    try (InputStream example = open(name)) {
      if (example != null) {
        schema.setExamples(List.of(JSON.readValue(example, Object.class)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The example of " + name + " is no JSON", e);
    }
  }

  private static InputStream open(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return loader.getResourceAsStream(FOLDER + name + ".json");
  }
}
