package org.council.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.council.faults.check.Evidence.Effect;
import org.council.faults.check.Evidence.Heard;
import org.council.faults.check.Evidence.Told;
import org.council.faults.check.Evidence.Written;
import org.council.faults.check.Finding.Kind;
import org.council.faults.load.Acknowledged;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every oracle says nothing of what is right and something of what is wrong. */
class CheckerTest {

  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private final List<Written> journal = new ArrayList<>();
  private final List<Told> topic = new ArrayList<>();
  private final List<Heard> inbox = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();

  CheckerTest() {
    for (int i = 1; i <= 3; i++) {
      acknowledged.add(new Acknowledged("ken", "agenda", "e" + i));
      journal.add(written(i));
      topic.add(new Told(0, i, "e" + i, "C23", i));
      inbox.add(new Heard("agenda", "e" + i, "APPLIED", false, 100, i));
      effects.add(new Effect("minutes", "e" + i, 1));
    }
  }

  private static Written written(int i) {
    return written(i, i, "items/1", i);
  }

  private static Written written(long place, int lamport, String subject, long version) {
    return new Written(place, lamport, "e" + lamport, subject, "C23", version, true, true);
  }

  private List<Kind> kinds() {
    Map<String, List<Heard>> inboxes = new HashMap<>();
    inboxes.put("agenda", List.of());
    inboxes.put("minutes", inbox);
    return Checker.check(
            new Evidence(
                acknowledged, Map.of("agenda", journal), Map.of("agenda", topic), inboxes, effects))
        .stream()
        .map(Finding::kind)
        .toList();
  }

  @Test
  void an_undisturbed_run_is_in_order() {
    assertThat(kinds()).isEmpty();
  }

  @Test
  void an_event_that_was_told_again_is_in_order() {
    topic.add(new Told(0, 9, "e1", "C23", 1));
    assertThat(kinds()).isEmpty();
  }

  @Test
  void a_queue_that_was_replayed_is_in_order() {
    inbox.set(1, new Heard("agenda", "e2", "APPLIED", true, 301, 2));
    inbox.set(2, new Heard("agenda", "e3", "APPLIED", true, 302, 3));
    assertThat(kinds()).isEmpty();
  }

  @Test
  void an_event_that_waits_behind_one_that_was_replayed_is_in_order() {
    inbox.set(1, new Heard("agenda", "e2", "APPLIED", true, 301, 2));
    inbox.set(2, new Heard("agenda", "e3", "PARKED", true, 100, 3));
    assertThat(kinds()).isEmpty();
  }

  @Test
  void what_is_about_something_else_does_not_wait() {
    journal.set(1, written(2, 2, "items/2", 2));
    inbox.set(1, new Heard("agenda", "e2", "APPLIED", true, 302, 2));
    assertThat(kinds()).isEmpty();
  }

  @Nested
  class Lost {

    @Test
    void an_acknowledged_act_that_stands_in_no_journal() {
      acknowledged.add(new Acknowledged("ken", "agenda", "e4"));
      assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void an_event_that_is_not_on_the_topic() {
      topic.removeLast();
      assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void an_event_that_a_follower_has_not_heard() {
      inbox.removeLast();
      assertThat(kinds()).containsExactly(Kind.LOST);
    }

    @Test
    void an_effect_that_is_not_there() {
      effects.add(new Effect("minutes", "e3", 0));
      assertThat(kinds()).containsExactly(Kind.LOST);
    }
  }

  @Nested
  class Doubled {

    @Test
    void an_event_that_no_answer_names() {
      acknowledged.removeLast();
      assertThat(kinds()).containsExactly(Kind.DOUBLED);
    }

    @Test
    void an_event_that_is_told_in_two_ways() {
      topic.add(new Told(0, 9, "e1", "C23", 7));
      assertThat(kinds()).containsExactly(Kind.DOUBLED);
    }

    @Test
    void an_effect_that_is_there_twice() {
      effects.add(new Effect("documents", "decision 1", 2));
      assertThat(kinds()).containsExactly(Kind.DOUBLED);
    }
  }

  @Nested
  class OutOfOrder {

    @Test
    void a_gap_between_places() {
      journal.set(2, written(4, 3, "items/1", 3));
      assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void a_version_before_the_one_it_came_after() {
      journal.set(2, written(3, 3, "items/1", 1));
      assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void an_event_told_before_one_with_an_earlier_place() {
      topic.addFirst(topic.remove(1));
      assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void an_event_heard_before_one_with_an_earlier_place() {
      inbox.set(1, new Heard("agenda", "e2", "APPLIED", false, 99, 2));
      // Of its key, and of its subject.
      assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER, Kind.OUT_OF_ORDER);
    }

    @Test
    void an_event_replayed_before_one_of_its_subject_with_an_earlier_place() {
      inbox.set(1, new Heard("agenda", "e2", "APPLIED", true, 302, 2));
      inbox.set(2, new Heard("agenda", "e3", "APPLIED", true, 301, 3));
      assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void an_event_applied_while_one_of_its_subject_waited() {
      inbox.set(1, new Heard("agenda", "e2", "APPLIED", true, 302, 2));
      assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void an_act_whose_clock_is_before_that_of_the_act_its_client_did_before() {
      acknowledged.add(acknowledged.removeFirst());
      assertThat(kinds()).containsExactly(Kind.OUT_OF_ORDER);
    }
  }
}
