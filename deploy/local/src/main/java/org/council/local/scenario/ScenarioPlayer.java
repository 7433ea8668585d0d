package org.council.local.scenario;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.council.local.SuiteAddress;

/** Plays a scenario file on a running suite. */
public final class ScenarioPlayer {

  /** Everything was played and is as expected. */
  public static final int AS_EXPECTED = 0;

  /** An act or an expectation failed, or the play broke off. */
  public static final int FAILED = 1;

  /** Nothing was played: the file has faults, or does not fit what stands on the installation. */
  public static final int NOT_PLAYED = 2;

  private final SuiteAddress suite;
  private final PrintStream out;
  private IntConsumer onlooker = _ -> {};

  /**
   * @param out progress, the record, the figures, and what went wrong
   */
  public ScenarioPlayer(SuiteAddress suite, PrintStream out) {
    this.suite = suite;
    this.out = out;
  }

  /**
   * Plays a scenario and prints progress, the record and the measured figures.
   *
   * @return {@link #AS_EXPECTED}, {@link #FAILED} or {@link #NOT_PLAYED}
   */
  public static int play(Path file, SuiteAddress suite, PrintStream out) {
    return new ScenarioPlayer(suite, out).play(file);
  }

  /**
   * Whether a scenario file can be played as it stands; its faults are printed. Needs no suite.
   *
   * @param out the faults
   */
  public static boolean canRead(Path file, PrintStream out) {
    try {
      ScenarioReader.read(file);
      return true;
    } catch (ScenarioFault e) {
      out.println(e.getMessage());
      return false;
    }
  }

  /** Tells somebody the number of each act (from 1) before it is played. */
  public ScenarioPlayer watchedBy(IntConsumer onlooker) {
    this.onlooker = onlooker;
    return this;
  }

  /**
   * The same as {@link #play(Path, SuiteAddress, PrintStream)}.
   *
   * @return {@link #AS_EXPECTED}, {@link #FAILED} or {@link #NOT_PLAYED}
   */
  public int play(Path file) {
    try (SuiteClient client = new SuiteClient(suite)) {
      return play(ScenarioReader.read(file), client);
    } catch (ScenarioFault e) {
      out.println(e.getMessage());
      return NOT_PLAYED;
    } catch (PlayFailed e) {
      return failed(file, e);
    } catch (RuntimeException e) {
      return failed(file, PlayFailed.brokenOff(e));
    }
  }

  private int failed(Path file, PlayFailed failure) {
    out.println("FAILED " + file.getFileName() + ", " + failure.getMessage());
    return FAILED;
  }

  private int play(Scenario scenario, SuiteClient client) {
    Head head = scenario.head();
    Room room = new Room(scenario);
    List<Moment> moments = ScenarioClock.times(scenario);
    announce(scenario);
    Figures figures = new Figures(client);
    setTheStage(scenario, client, room);
    Expectations expectations = new Expectations(client, room);
    playActs(moments, head, new ActPlayer(client, room, expectations));
    Map<String, String> records = expectations.records(head);
    List<String> faults = Expectations.faultsOf(scenario, records);
    records.forEach(this::print);
    figures.print(moments.size(), out);
    faults.forEach(fault -> out.println("FAILED " + scenario.file().getFileName() + ", " + fault));
    return faults.isEmpty() ? AS_EXPECTED : FAILED;
  }

  private void announce(Scenario scenario) {
    Head head = scenario.head();
    out.printf(
        "%s, meeting %s: %d acts from %s%n",
        head.session().title().in("en"),
        head.meetingCode(),
        scenario.steps().size(),
        scenario.file().getFileName());
  }

  private void setTheStage(Scenario scenario, SuiteClient client, Room room) {
    int made = Stage.set(client, scenario, room, ScenarioClock.start(scenario));
    out.printf("The stage is set (%d of roster and documents new).%n", made);
  }

  private void playActs(List<Moment> moments, Head head, ActPlayer player) {
    for (Moment moment : moments) {
      onlooker.accept(moment.step().number());
      if (moment.step().act() instanceof Act.OpenItem opening && !moment.step().refused()) {
        out.printf("Item %d: %s%n", opening.item(), head.item(opening.item()).title().in("en"));
      }
      player.play(moment);
    }
    player.finish();
  }

  private void print(String language, String record) {
    out.printf("%n--- record of the meeting, %s ---%n", language);
    out.print(record);
    out.println();
  }
}
