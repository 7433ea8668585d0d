package org.council.platform.rest.parked;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.council.platform.follow.Replayed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a replay or a release did.
 *
 * @param applied how many events were applied
 * @param remaining how many of their source and subject wait still
 * @param next the parked event that is next now; absent where none waits
 * @param reason why that one was not applied; absent where none waits, and where so many were
 *     applied that the replay is to be gone on with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was applied, and what waits still")
public record ReplayedView(int applied, long remaining, Long next, String reason) {

  static ReplayedView of(Replayed replayed) {
    return new ReplayedView(
        replayed.applied(), replayed.remaining(), replayed.next(), replayed.reason());
  }
}
