package org.council.minutes;

import java.util.List;
import java.util.Map;
import org.council.contract.EventContract;
import org.council.minutes.domain.MinutesEvent;
import org.council.minutes.domain.MinutesEvent.InsertionRequested;
import org.council.minutes.domain.MinutesEvent.ParagraphDrafted;
import org.council.minutes.domain.MinutesEvent.RecordDrafted;
import org.council.minutes.domain.MinutesEvent.RecordIssued;
import org.council.minutes.domain.MinutesEvent.SignatoriesNamed;
import org.council.minutes.domain.MinutesEvent.StatementSubmitted;

/** The samples are the published examples. */
class EventContractTest extends EventContract {

  private static final String INTERVENTION = "0199f3a2-7c1e-7a44-b0a5-2f4f3f0c8d11";

  EventContractTest() {
    super(
        "minutes",
        MinutesEvent.class,
        new RecordDrafted("V40", "PL-1"),
        new ParagraphDrafted(
            "V40",
            "PL-1",
            3,
            "PL-1/7",
            Map.of("en", "Two councillors asked for these things:"),
            Map.of("en", List.of("a light in every tunnel", "a bridge at the mill")),
            List.of(INTERVENTION),
            false),
        new InsertionRequested("V40", "PL-1", 3, INTERVENTION, "mon", "MON", INTERVENTION),
        new StatementSubmitted(
            "V40",
            "PL-1",
            3,
            INTERVENTION,
            "mon",
            "MON",
            INTERVENTION,
            Map.of("en", "Montara recalled that a tunnel joins two valleys.")),
        new SignatoriesNamed("V40", "PL-1", List.of("sg", "chair")),
        new RecordIssued("V40", "PL-1"));
  }
}
