package org.council.faults.load;

import java.time.Duration;
import java.util.Locale;
import org.council.local.SuiteAddress;
import org.council.local.scenario.Answer;
import org.council.local.scenario.Call;
import org.council.local.scenario.SuiteClient;

/** One client: does the next act of its role and records what it was told. */
final class Client implements AutoCloseable {

  /**
   * Kafka is away for a minute, and back only when the machine has started it and told what was
   * said meanwhile: who names an event that has not come is told to ask again for so long.
   */
  private static final Duration LONGER_THAN_AN_OUTAGE = Duration.ofMinutes(3);

  private final String name;
  private final String session;
  private final Role role;
  private final int number;
  private final SuiteClient suite;
  private final Recorder recorder;
  private int turn;

  Client(String session, Role role, int number, SuiteAddress suite, Recorder recorder) {
    this.name = "%s %s %d".formatted(session, role, number);
    this.session = session;
    this.role = role;
    this.number = number;
    this.suite =
        new SuiteClient(suite)
            .patientFor(LONGER_THAN_AN_OUTAGE)
            .watchedBy(status -> recorder.sent(name, status));
    this.recorder = recorder;
  }

  /** One act, tried until it is answered for good. */
  synchronized Answer act() {
    turn++;
    Call act = role.act(session, number, turn);
    recorder.begins(name, act.service().name().toLowerCase(Locale.ROOT));
    try {
      Answer answer = suite.send(act);
      recorder.answered(name, answer);
      return answer;
    } catch (RuntimeException e) {
      recorder.gaveUp(name, e);
      // What it named may never come.
      forget();
      throw e;
    } finally {
      recorder.ends(name);
    }
  }

  /** Names nothing of what it was told. */
  synchronized void forget() {
    suite.forgetEvents();
  }

  @Override
  public void close() {
    suite.close();
  }
}
