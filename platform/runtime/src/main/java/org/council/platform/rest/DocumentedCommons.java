package org.council.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * Puts into the OpenAPI document what all operations of all services have in common, so that no
 * resource repeats it: the errors, the headers, and that an act needs a token. What a resource says
 * itself stands; a read that knows {@code If-None-Match} says so by its {@code 304}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DocumentedCommons implements OASFilter {

  private static final String NOT_MODIFIED = "304";
  private static final String STALE = Integer.toString(ProblemKind.STALE.status());
  private static final String MADE = "201";

  private static final Set<HttpMethod> ACTS =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  /**
   * How all may fail, by status: the name of the answer in the document. That a path does not know
   * a method ({@code 405}) is no answer of one of its operations, and stands in the description of
   * the path.
   */
  private static final Map<Integer, String> OF_ALL =
      byStatus(
          ProblemKind.INVALID_INPUT,
          ProblemKind.NOT_FOUND,
          ProblemKind.NOT_ACCEPTABLE,
          ProblemKind.URI_TOO_LONG,
          ProblemKind.UNAVAILABLE);

  /** How what takes a body may fail besides. */
  private static final Map<Integer, String> OF_BODIES =
      byStatus(ProblemKind.TOO_LARGE, ProblemKind.UNSUPPORTED_MEDIA_TYPE);

  /** How what only certain roles see or do may fail besides. */
  private static final Map<Integer, String> OF_ROLES =
      byStatus(ProblemKind.NOT_SIGNED_IN, ProblemKind.NOT_ALLOWED);

  /** How an act may fail besides. */
  private static final Map<Integer, String> OF_ACTS =
      byStatus(
          ProblemKind.NOT_SIGNED_IN,
          ProblemKind.NOT_ALLOWED,
          ProblemKind.ALREADY_STANDS,
          ProblemKind.STALE,
          ProblemKind.KEY_OF_ANOTHER_REQUEST,
          ProblemKind.TOO_EARLY);

  /** How a read that waits for events may fail besides. */
  private static final Map<Integer, String> OF_WAITING_READS =
      byStatus(ProblemKind.TOO_EARLY, ProblemKind.EVENT_PARKED);

  private static final String OTHER_METHODS =
      "Another method is answered with `405` and the problem `method-not-allowed`; `Allow` names those that are known"
          + " here, and so does the answer to `OPTIONS`.";

  private final List<String> waiting;

  /**
   * @param index knows which resources are marked {@link Act}: what they serve waits for events
   */
  public DocumentedCommons(IndexView index) {
    waiting =
        index.getAnnotations(Act.class).stream()
            .map(AnnotationInstance::target)
            .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
            .map(target -> target.asClass().declaredAnnotation(Path.class))
            .filter(Objects::nonNull)
            .map(path -> path.value().asString())
            .toList();
  }

  private static Map<Integer, String> byStatus(ProblemKind... kinds) {
    Map<Integer, String> answers = new TreeMap<>();
    for (ProblemKind kind : kinds) {
      answers.put(
          kind.status(), kind == ProblemKind.ALREADY_STANDS ? CommonComponents.REFUSED : kind.id());
    }
    return answers;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components scanned = document.getComponents();
    document.setComponents(scanned == null ? OASFactory.createComponents() : scanned);
    CommonComponents.addTo(document.getComponents(), failures());
    Paths paths = document.getPaths();
    paths
        .getPathItems()
        .forEach((path, item) -> {
          item.setDescription(OTHER_METHODS);
          item.getOperations().forEach((method, o) -> complete(path, method, o));
        });
  }

  private static Set<String> failures() {
    return Stream.of(OF_ALL, OF_BODIES, OF_ROLES, OF_ACTS, OF_WAITING_READS)
        .flatMap(failures -> failures.values().stream())
        .collect(Collectors.toSet());
  }

  private void complete(String path, HttpMethod method, Operation operation) {
    boolean waits = waiting.stream().anyMatch(path::startsWith);
    if (waits) {
      operation.addParameter(CommonComponents.parameter(Headers.AFTER_EVENT));
    }
    if (isReadInPages(operation)) {
      shows(done(operation), HttpHeaders.LINK);
    }
    if (!waits && operation.getSecurity() != null) {
      say(operation, OF_ROLES);
    } else if (ACTS.contains(method)) {
      completeAct(operation);
    } else {
      completeRead(operation, waits);
    }
  }

  private static void completeAct(Operation operation) {
    say(operation, OF_ACTS);
    APIResponse done = done(operation);
    if (done.getHeaders() == null) {
      shows(done, HttpHeaders.ETAG, Headers.EVENT_ID, Headers.REPLAYED);
    }
    if (operation.getResponses().hasAPIResponse(MADE)) {
      shows(operation.getResponses().getAPIResponse(MADE), HttpHeaders.LOCATION);
    }
    if (done.getHeaders().containsKey(HttpHeaders.ETAG)) {
      operation.addParameter(CommonComponents.parameter(HttpHeaders.IF_MATCH));
    } else {
      operation.getResponses().removeAPIResponse(STALE);
    }
    operation.addParameter(CommonComponents.parameter(Headers.IDEMPOTENCY_KEY));
    operation.addSecurityRequirement(
        OASFactory.createSecurityRequirement().addScheme(CommonComponents.TOKEN));
  }

  private static void completeRead(Operation operation, boolean waits) {
    say(operation, waits ? OF_WAITING_READS : Map.of());
    if (operation.getResponses().hasAPIResponse(NOT_MODIFIED)) {
      operation.addParameter(CommonComponents.parameter(HttpHeaders.IF_NONE_MATCH));
      shows(done(operation), HttpHeaders.ETAG);
      operation
          .getResponses()
          .addAPIResponse(NOT_MODIFIED, CommonComponents.answer(CommonComponents.NOT_MODIFIED));
    }
  }

  private static boolean isReadInPages(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(one -> "cursor".equals(one.getName()));
  }

  private static APIResponse done(Operation operation) {
    return operation.getResponses().getAPIResponses().entrySet().stream()
        .filter(answer -> answer.getKey().startsWith("2"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static void shows(APIResponse answer, String... headers) {
    for (String header : headers) {
      answer.addHeader(header, CommonComponents.header(header));
    }
  }

  private static void say(Operation operation, Map<Integer, String> besides) {
    Map<Integer, String> failures = new TreeMap<>(OF_ALL);
    failures.putAll(besides);
    if (operation.getRequestBody() != null) {
      failures.putAll(OF_BODIES);
    }
    failures.forEach((status, answer) -> say(operation, status, answer));
  }

  /** Says how the operation may fail, unless the resource describes that answer itself. */
  private static void say(Operation operation, int status, String component) {
    String code = Integer.toString(status);
    APIResponse said = operation.getResponses().getAPIResponse(code);
    if (said == null || said.getContent() == null) {
      operation.getResponses().addAPIResponse(code, CommonComponents.answer(component));
    }
  }
}
