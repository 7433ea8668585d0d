package org.council.platform.rest;

import jakarta.ws.rs.QueryParam;
import org.council.platform.procedure.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a client may ask of a list that is read in pages, in the query. */
public class PageRequest extends ListRequest {

  @Parameter(description = "The `next` of the page before; the other parameters stay the same.")
  @QueryParam("cursor")
  String cursor;

  @Parameter(description = "How many at most; 50 where it is left out, 200 at most.")
  @QueryParam("limit")
  Integer limit;

  /**
   * The key after which the page begins; the empty text for the first page.
   *
   * @throws InvalidInput naming {@code cursor} when it was not made here
   */
  public String after() {
    return Cursor.key(cursor);
  }

  /**
   * The place after which the page begins; 0 for the first page.
   *
   * @throws InvalidInput naming {@code cursor} when it was not made here
   */
  public int afterPlace() {
    return Cursor.number(cursor, Integer::valueOf);
  }

  /** How many entries the page shows at most. */
  int limit() {
    return Page.limit(limit);
  }

  boolean isFirst() {
    return after().isEmpty();
  }
}
