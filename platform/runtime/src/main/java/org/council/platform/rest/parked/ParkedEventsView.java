package org.council.platform.rest.parked;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.council.platform.rest.InPages;
import org.council.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of what waits for an operator. Nobody follows what changes in it: it has no instant to
 * come again from.
 */
@Schema(name = "PageParkedEventView")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParkedEventsView(
    List<ParkedEventView> items,
    @Schema(description = "The `cursor` of the next page; absent on the last one.") String next)
    implements InPages {

  static ParkedEventsView of(Page<ParkedEventView> page) {
    return new ParkedEventsView(page.items(), page.next());
  }
}
