package org.council.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Puts into the OpenAPI document what all operations of all services have in common, so that no
 * resource repeats it: the errors, the headers of an act, and that an act needs a token. What a
 * resource says itself stands.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DocumentedCommons implements OASFilter {

  private static final String SCHEMA = "#/components/schemas/Problem";
  private static final String TOKEN = "token";
  private static final String REFUSED = "refused";

  /** What the platform serves by itself: it waits for no event, and nothing of it is an act. */
  private static final List<String> OWN_PATHS =
      List.of("/v1/events", "/v1/parked-events", "/v1/problems");

  private static final Set<HttpMethod> ACTS =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  /** How an act may fail, by status: the name of the answer in the document. */
  private static final Map<Integer, String> OF_ACTS =
      byStatus(
          ProblemKind.INVALID_INPUT,
          ProblemKind.NOT_SIGNED_IN,
          ProblemKind.NOT_ALLOWED,
          ProblemKind.NOT_FOUND,
          ProblemKind.ALREADY_STANDS,
          ProblemKind.STALE,
          ProblemKind.KEY_OF_ANOTHER_REQUEST,
          ProblemKind.TOO_EARLY,
          ProblemKind.UNAVAILABLE);

  /** How what only certain roles see or do may fail. */
  private static final Map<Integer, String> OF_ROLES =
      byStatus(
          ProblemKind.INVALID_INPUT,
          ProblemKind.NOT_SIGNED_IN,
          ProblemKind.NOT_ALLOWED,
          ProblemKind.NOT_FOUND,
          ProblemKind.UNAVAILABLE);

  /** How a read may fail: in no other way than an act. */
  private static final Map<Integer, String> OF_READS =
      byStatus(
          ProblemKind.INVALID_INPUT,
          ProblemKind.NOT_FOUND,
          ProblemKind.TOO_EARLY,
          ProblemKind.UNAVAILABLE);

  private static Map<Integer, String> byStatus(ProblemKind... kinds) {
    Map<Integer, String> answers = new TreeMap<>();
    for (ProblemKind kind : kinds) {
      answers.put(kind.status(), kind.status() == 409 ? REFUSED : kind.id());
    }
    return answers;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.setComponents(withCommons(document.getComponents()));
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> item.getOperations().forEach((m, o) -> complete(path, m, o)));
  }

  private static Components withCommons(Components scanned) {
    Components components = scanned == null ? OASFactory.createComponents() : scanned;
    components.addSchema("Problem", problem());
    for (ProblemKind kind : ProblemKind.values()) {
      if (OF_ACTS.containsValue(kind.id())) {
        Map<String, Object> example = example(kind.id(), kind.text(), kind.status());
        components.addResponse(kind.id(), answer(kind.text(), example));
      }
    }
    components.addResponse(REFUSED, refusal());
    SecurityScheme bearer = OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP);
    return components.addSecurityScheme(TOKEN, bearer.scheme("bearer").bearerFormat("JWT"));
  }

  private static void complete(String path, HttpMethod method, Operation operation) {
    boolean own = OWN_PATHS.stream().anyMatch(path::startsWith);
    if (!own) {
      header(operation, Headers.AFTER_EVENT, "Events to wait for, agenda-service/<id>; a list.");
    }
    if (own && operation.getSecurity() != null) {
      OF_ROLES.forEach((status, answer) -> say(operation, status, answer));
    } else if (ACTS.contains(method)) {
      OF_ACTS.forEach((status, answer) -> say(operation, status, answer));
      header(operation, Headers.IDEMPOTENCY_KEY, "A name for this attempt, kept for 24 hours.");
      operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    } else {
      OF_READS.forEach((status, answer) -> say(operation, status, answer));
    }
  }

  /** Says how the operation may fail, unless the resource describes that answer itself. */
  private static void say(Operation operation, int status, String component) {
    APIResponse said = operation.getResponses().getAPIResponse(Integer.toString(status));
    if (said == null || said.getContent() == null) {
      operation
          .getResponses()
          .addAPIResponse(
              Integer.toString(status),
              OASFactory.createAPIResponse().ref("#/components/responses/" + component));
    }
  }

  private static APIResponse refusal() {
    Map<String, Object> example = example("agd-01", "The rule in one sentence", 409);
    example.put("detail", "The facts that broke it");
    example.put("rule", "agd-01");
    example.put("citation", "Where the rule is written");
    return answer(
        "A rule of procedure refuses the act, or what is to be made stands already.", example);
  }

  private static Map<String, Object> example(String id, String title, int status) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", "urn:council:problem:" + id);
    example.put("title", title);
    example.put("status", status);
    return example;
  }

  private static APIResponse answer(String meaning, Object example) {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(SCHEMA))
                    .addExample("problem", OASFactory.createExample().value(example)));
    return OASFactory.createAPIResponse().description(meaning).content(content);
  }

  private static void header(Operation operation, String name, String meaning) {
    operation.addParameter(
        OASFactory.createParameter()
            .in(Parameter.In.HEADER)
            .name(name)
            .description(meaning)
            .schema(text()));
  }

  private static Schema problem() {
    Schema field = object().addProperty("field", text()).addProperty("detail", text());
    return object()
        .description("What went wrong (RFC 9457).")
        .addProperty("type", text().description("What kind; it is explained at /v1/problems."))
        .addProperty("title", text().description("The kind or the rule in one sentence."))
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text().description("What happened this time."))
        .addProperty("instance", text())
        .addProperty("rule", text().description("The id of the rule that refuses."))
        .addProperty("citation", text().description("Where that rule is written."))
        .addProperty("errors", array(field).description("The fields that are wrong."))
        .required(List.of("type", "title", "status"));
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
  }

  private static Schema array(Schema items) {
    return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
