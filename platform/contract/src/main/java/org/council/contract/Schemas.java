package org.council.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.util.List;

/** Validates against JSON Schema 2020-12, formats included. */
final class Schemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private Schemas() {}

  /** What of the instance breaks the schema; empty if nothing does. */
  static List<String> violations(JsonNode schema, JsonNode instance) {
    return violations(REGISTRY.getSchema(schema), instance);
  }

  /** What makes this no schema of the dialect; empty if nothing does. */
  static List<String> violationsOfTheDialect(JsonNode schema) {
    return violations(REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12)), schema);
  }

  private static List<String> violations(Schema schema, JsonNode instance) {
    return schema.validate(instance).stream().map(Object::toString).toList();
  }
}
