package org.council.bench.load;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.bench.drive.Tally;

/**
 * How late events come to the watchers: from when they were recorded, in the act's transaction.
 * When that was is read once of each event, however many watch.
 */
final class Deliveries {

  private static final Pattern RECORDED_AT = Pattern.compile("\"recordedat\"\\s*:\\s*\"([^\"]+)\"");

  private final Tally tally = new Tally();
  private final Map<Long, Instant> recorded = new HashMap<>();

  /** One watcher has heard an event. */
  void heard(long position, Buffer data) {
    Instant since = recorded.computeIfAbsent(position, _ -> recordedAt(data));
    tally.recordMicros(Duration.between(since, Instant.now()).toNanos() / 1000);
  }

  /** Something did not go as it should with a watcher. */
  void failed(String why) {
    tally.failed(why);
  }

  Tally tally() {
    return tally;
  }

  private static Instant recordedAt(Buffer data) {
    Matcher found = RECORDED_AT.matcher(data.toString(StandardCharsets.UTF_8));
    if (!found.find()) {
      throw new IllegalStateException("An event that does not say when it was recorded: " + data);
    }
    return Instant.parse(found.group(1));
  }
}
