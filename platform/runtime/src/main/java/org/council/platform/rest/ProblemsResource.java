package org.council.platform.rest;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Rule;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What each problem type means: the rules of procedure that this service applies, and the other
 * kinds of errors.
 */
@Path("/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Problems")
public class ProblemsResource {

  private final List<ProblemView> all;

  @Inject
  ProblemsResource(Instance<RuleCatalogue> catalogue) {
    Stream<ProblemView> rules =
        catalogue.isResolvable()
            ? catalogue.get().rules().stream().map(ProblemView::of)
            : Stream.empty();
    all = Stream.concat(rules, Arrays.stream(ProblemKind.values()).map(ProblemView::of)).toList();
  }

  /**
   * A kind of problem.
   *
   * @param citation where the rule is written; absent where it is no rule of procedure
   */
  public record ProblemView(String id, String type, int status, String text, String citation) {

    static ProblemView of(Rule rule) {
      return new ProblemView(
          rule.id(), "urn:council:problem:" + rule.id(), 409, rule.text(), rule.citation());
    }

    static ProblemView of(ProblemKind kind) {
      return new ProblemView(
          kind.id(), "urn:council:problem:" + kind.id(), kind.status(), kind.text(), null);
    }
  }

  @GET
  @Operation(
      summary =
          "All kinds of problems, the rules of procedure first, in the order in which they are applied")
  @APIResponse(
      responseCode = "200",
      description = "The kinds",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = ProblemView.class),
              examples =
                  @ExampleObject(name = "kinds", value = "[" + ProblemsResource.EXAMPLE + "]")))
  public List<ProblemView> all() {
    return all;
  }

  @GET
  @Path("{id}")
  @Operation(summary = "What one problem type means")
  @APIResponse(
      responseCode = "200",
      description = "The kind",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProblemView.class),
              examples = @ExampleObject(name = "kind", value = ProblemsResource.EXAMPLE)))
  @APIResponse(responseCode = "404", description = "No such kind here")
  public ProblemView one(@PathParam("id") String id) {
    return all.stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuch("problem " + id));
  }

  private static final String EXAMPLE =
      """
      {"id": "too-early", "type": "urn:council:problem:too-early", "status": 425,
       "text": "Something is not known here yet; the same request may succeed after Retry-After."}
      """;
}
