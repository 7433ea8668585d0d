package org.council.platform.rest;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.time.StatedInstant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a client may ask of a list that is shown whole, in the query. */
public class ListRequest {

  /** What the field {@code modified} of an entry means. */
  public static final String MODIFIED =
      "When it was changed last, by the clock of the database, whenever that happened in the room. Absent in the"
          + " answer of an act.";

  @Parameter(
      description =
          "Only what was changed at this instant or later, by the clock of the database and whenever it happened in the"
              + " room. To follow a list, ask first with an instant long ago, read all pages, keep `asOf` of the first"
              + " one, and come again with it. It lies a minute before the oldest change that was under way: what is"
              + " committed late is told the next time, and some is told twice.",
      example = "2023-07-12T10:00:00+02:00")
  @QueryParam("modifiedSince")
  String modifiedSince;

  /** Whether the client follows what changes, and so is told what is gone and when to come from. */
  public boolean followsChanges() {
    return modifiedSince != null;
  }

  /**
   * Since when what is asked for was changed: before everything, where the client does not say.
   *
   * @throws InvalidInput naming {@code modifiedSince}, when that is no instant with its offset
   */
  public Instant since() {
    return followsChanges() ? stated() : Instant.EPOCH;
  }

  /** A {@code +} that was not encoded comes as a blank. */
  private Instant stated() {
    try {
      OffsetDateTime stated = OffsetDateTime.parse(modifiedSince.replace(' ', '+'));
      return StatedInstant.of("modifiedSince", stated);
    } catch (DateTimeException e) {
      throw new InvalidInput(
          "modifiedSince", "%s is no instant with its offset.".formatted(modifiedSince));
    }
  }
}
