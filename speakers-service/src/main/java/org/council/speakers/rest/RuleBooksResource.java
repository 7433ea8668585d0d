package org.council.speakers.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.council.platform.procedure.NoSuch;
import org.council.platform.rulebook.RuleBooks;
import org.council.speakers.domain.rules.RuleBook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What differs between bodies, and where it is written. */
@Path("/v1/rule-books")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rule books")
@RunOnVirtualThread
public class RuleBooksResource {

  private final RuleBooks<RuleBook> books;

  @Inject
  RuleBooksResource(RuleBooks<RuleBook> books) {
    this.books = books;
  }

  @GET
  @Operation(
      summary = "Show the rule books",
      description =
          "A body follows the one that agenda names; none stands in for one that is missing here.")
  public RuleBooksView all() {
    return RuleBooksView.of(books);
  }

  @GET
  @Path("{name}")
  @Operation(
      summary = "Show a rule book",
      description = "Each value with its source, or with what was looked for and not found.")
  public RuleBookView one(@PathParam("name") String name) {
    return books
        .find(name)
        .map(RuleBookView::of)
        .orElseThrow(() -> new NoSuch("rule book " + name));
  }
}
