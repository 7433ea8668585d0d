package org.council.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.council.local.SuiteAddress;
import org.council.local.scenario.Answer;
import org.council.local.scenario.Call;
import org.council.local.scenario.Call.Caller;
import org.council.local.scenario.Fields;
import org.council.local.scenario.Service;
import org.council.local.scenario.SuiteClient;

/** Looks after parked events. */
public final class Operator implements AutoCloseable {

  private static final Caller OPERATOR = new Caller("operator", "operator");

  private final SuiteClient suite;

  public Operator(SuiteAddress suite) {
    this.suite = new SuiteClient(suite);
  }

  /**
   * Replays what is parked, queue after queue, until nothing waits or nothing can be applied.
   *
   * @return how many were applied
   */
  public int replayAll(String service) {
    int applied = 0;
    int more;
    do {
      more = endAll(service, "replays", Fields.none());
      applied += more;
    } while (more > 0);
    return applied;
  }

  /** Gives up what is parked. */
  public void releaseAll(String service) {
    while (!parked(service).isEmpty()) {
      endAll(service, "releases", Fields.of("reason", "it was poison"));
    }
  }

  private int endAll(String service, String how, Fields body) {
    int applied = 0;
    for (JsonNode event : parked(service)) {
      if (event.path("position").asLong() == 1) {
        String path = Call.path("parked-events", event.path("id").asText(), how);
        Answer answer = suite.send(Call.post(of(service), path, OPERATOR, body));
        applied += answer.json().path("applied").asInt();
      }
    }
    return applied;
  }

  /** What waits; no more than a page. */
  public JsonNode parked(String service) {
    Call call =
        new Call(
            of(service),
            "GET",
            "/v1/parked-events?limit=200",
            OPERATOR,
            "application/json",
            null,
            null);
    return suite.send(call).json().path("items");
  }

  private static Service of(String service) {
    return Service.valueOf(service.toUpperCase(Locale.ROOT));
  }

  @Override
  public void close() {
    suite.close();
  }
}
