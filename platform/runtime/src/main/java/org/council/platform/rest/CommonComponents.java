package org.council.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What the OpenAPI document of each service defines once, and its operations refer to by name: the
 * headers, the problems, the token.
 */
final class CommonComponents {

  static final String TOKEN = "token";
  static final String REFUSED = "refused";
  static final String NOT_MODIFIED = "not-modified";

  private static final String SCHEMA = "#/components/schemas/Problem";

  private CommonComponents() {}

  /**
   * @param failures the ids of the kinds of problems that operations refer to
   */
  static void addTo(Components components, Collection<String> failures) {
    components.addSchema("Problem", problem());
    addParameters(components);
    addHeaders(components);
    Stream.of(ProblemKind.values())
        .filter(kind -> failures.contains(kind.id()))
        .forEach(kind -> components.addResponse(kind.id(), failure(kind)));
    components.addResponse(REFUSED, refusal());
    components.addResponse(NOT_MODIFIED, notModified());
    SecurityScheme bearer = OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP);
    components.addSecurityScheme(TOKEN, bearer.scheme("bearer").bearerFormat("JWT"));
  }

  private static void addParameters(Components components) {
    parameter(
        components,
        Headers.AFTER_EVENT,
        "Events to wait for, <service>/<id>; a list. Those that do not come in time are answered with 425. What the"
            + " service of such an event has not told under the same partitionkey has not happened, as far as the"
            + " client has seen: where a rule refuses what has not happened, it then refuses with 409, unless an event"
            + " of that key is parked here; everything else that is not known stays 425.");
    parameter(
        components,
        Headers.IDEMPOTENCY_KEY,
        "A name for this attempt, of 1 to 255 characters, kept for 24 hours per caller: under it nothing is done twice."
            + " Send it with every act: after 500, 503 or no answer at all it alone tells whether the act was done.");
    parameter(
        components,
        HttpHeaders.IF_MATCH,
        "The version that the client has seen, or a list, or *; with another one nothing is done.");
    parameter(
        components,
        HttpHeaders.IF_NONE_MATCH,
        "The version that the client has, or a list, or *; it is not sent again.");
  }

  private static void addHeaders(Components components) {
    header(
        components,
        HttpHeaders.ETAG,
        "The version of what is shown; of a list of speakers with a name of its item before it. To be sent back as it is.");
    header(
        components,
        Headers.EVENT_ID,
        "The last event that the act announced, <service>/<id>; absent where it announced none.");
    header(
        components,
        Headers.REPLAYED,
        "true where this answer was given before under the same key, and nothing was done again.");
    header(
        components,
        HttpHeaders.LINK,
        "The next page, rel=\"next\", relative to the address that was asked; absent on the last one.");
    header(components, HttpHeaders.LOCATION, "Where it is shown that was made.");
    header(components, HttpHeaders.RETRY_AFTER, "After how many seconds to try again.");
  }

  private static void parameter(Components components, String name, String meaning) {
    components.addParameter(
        name,
        OASFactory.createParameter()
            .in(Parameter.In.HEADER)
            .name(name)
            .description(meaning)
            .schema(text()));
  }

  private static void header(Components components, String name, String meaning) {
    components.addHeader(name, OASFactory.createHeader().description(meaning).schema(text()));
  }

  /** Refers to a header that is defined here. */
  static Header header(String name) {
    return OASFactory.createHeader().ref("#/components/headers/" + name);
  }

  /** Refers to a header of a request that is defined here. */
  static Parameter parameter(String name) {
    return OASFactory.createParameter().ref("#/components/parameters/" + name);
  }

  /** Refers to an answer that is defined here. */
  static APIResponse answer(String name) {
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }

  private static APIResponse notModified() {
    return OASFactory.createAPIResponse()
        .description("The client has this version.")
        .addHeader(HttpHeaders.ETAG, header(HttpHeaders.ETAG));
  }

  private static APIResponse failure(ProblemKind kind) {
    APIResponse failure = failure(kind.text(), example(kind.id(), kind.text(), kind.status()));
    return kind == ProblemKind.TOO_EARLY || kind == ProblemKind.UNAVAILABLE
        ? failure.addHeader(HttpHeaders.RETRY_AFTER, header(HttpHeaders.RETRY_AFTER))
        : failure;
  }

  /** A refusal may be an event too, and is given again under the same key. */
  private static APIResponse refusal() {
    Map<String, Object> example = example("agd-01", "The rule in one sentence", 409);
    example.put("detail", "The facts that broke it");
    example.put("rule", "agd-01");
    example.put("citation", "Where the rule is written");
    return failure(
            "A rule of procedure refuses the act, or what is to be made stands already, or an event that After-Event"
                + " names is parked here. Retry-After is sent where the first request with this key still runs.",
            example)
        .addHeader(Headers.EVENT_ID, header(Headers.EVENT_ID))
        .addHeader(Headers.REPLAYED, header(Headers.REPLAYED))
        .addHeader(HttpHeaders.RETRY_AFTER, header(HttpHeaders.RETRY_AFTER));
  }

  private static Map<String, Object> example(String id, String title, int status) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", "urn:council:problem:" + id);
    example.put("title", title);
    example.put("status", status);
    return example;
  }

  private static APIResponse failure(String meaning, Object example) {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(SCHEMA))
                    .addExample("problem", OASFactory.createExample().value(example)));
    return OASFactory.createAPIResponse().description(meaning).content(content);
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
