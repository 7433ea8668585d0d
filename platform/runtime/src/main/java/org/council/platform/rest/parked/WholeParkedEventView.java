package org.council.platform.rest.parked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.council.platform.cloudevents.JsonFormat;
import org.council.platform.follow.ParkedEvent;
import org.council.platform.follow.ParkedEvent.Ending;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A parked event, whole.
 *
 * @param event the CloudEvent; absent where the message is none
 * @param value what was read instead, Base64; absent where there was nothing
 * @param ended how its waiting ended; absent while it waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An event that waits for an operator, or has waited, whole")
public record WholeParkedEventView(
    ParkedEventView parked,
    @Schema(implementation = Object.class) ObjectNode event,
    @Schema(format = "byte") byte[] value,
    EndingView ended) {

  /** How the waiting of an event ended. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EndingView(
      @Schema(enumeration = {"REPLAYED", "RELEASED"}) String how,
      String by,
      Instant at,
      String reason) {}

  static WholeParkedEventView of(ParkedEvent event) {
    return new WholeParkedEventView(
        ParkedEventView.of(event),
        event.event().map(JsonFormat::write).orElse(null),
        event.readable() ? null : event.message().value(),
        event.ending() == null ? null : ending(event.ending()));
  }

  private static EndingView ending(Ending ending) {
    return new EndingView(ending.how().name(), ending.by(), ending.at(), ending.reason());
  }
}
