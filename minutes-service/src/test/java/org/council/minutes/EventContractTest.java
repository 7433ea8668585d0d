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

  private static final String SESSION = "C23";
  private static final String MEETING = "PL-1";
  private static final int NUMBER = 11;
  private static final String INTERVENTION = "018f3f0e-7c1a-7d2b-9a51-0f6f2f9b1a02";

  EventContractTest() {
    super(
        "minutes",
        MinutesEvent.class,
        new RecordDrafted(SESSION, MEETING),
        new ParagraphDrafted(
            SESSION,
            MEETING,
            NUMBER,
            "PL-1/7",
            Map.of("en", "Two councillors asked for these things:"),
            Map.of("en", List.of("a timetable", "a report to each session")),
            List.of(INTERVENTION),
            false),
        new InsertionRequested(
            SESSION, MEETING, NUMBER, INTERVENTION, "councillor-ken", "KEN", INTERVENTION),
        new StatementSubmitted(
            SESSION,
            MEETING,
            NUMBER,
            INTERVENTION,
            "councillor-ken",
            "KEN",
            INTERVENTION,
            Map.of("en", "Kenya recalled that the roadmap was asked for by the session before.")),
        new SignatoriesNamed(SESSION, MEETING, List.of("sg", "chair")),
        new RecordIssued(SESSION, MEETING));
  }
}
