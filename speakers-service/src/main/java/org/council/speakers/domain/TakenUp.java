package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.ITEM_IS_BEFORE_THE_MEETING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.rules.NotOpened;

/** Which meetings have taken an item up: it is before the last of them, and no other (spk-06). */
@Embeddable
public class TakenUp {

  /** The meeting that took the item up last; null before it was opened. */
  @Column(name = "taken_up_in")
  private String takenUpIn;

  /** The meetings that took it up before that one, and have not since. */
  @ElementCollection
  @CollectionTable(
      name = "taken_up_before",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  @Column(name = "meeting", nullable = false)
  private List<String> takenUpBefore = new ArrayList<>();

  protected TakenUp() {}

  /** A meeting takes the item up. */
  void in(String meeting) {
    if (isElsewhereThanIn(meeting)) {
      takenUpBefore.remove(meeting);
      takenUpBefore.add(takenUpIn);
    }
    takenUpIn = meeting;
  }

  /** The meetings that took the item up, the last of them last. */
  List<String> meetings() {
    return Stream.concat(takenUpBefore.stream(), Stream.ofNullable(takenUpIn)).toList();
  }

  /** The same until the item was in that meeting last. */
  List<String> meetingsUntil(String meeting) {
    List<String> all = meetings();
    return all.subList(0, all.indexOf(meeting) + 1);
  }

  /** Whether another meeting took the item up last. */
  boolean isElsewhereThanIn(String meeting) {
    return takenUpIn != null && !takenUpIn.equals(meeting);
  }

  /**
   * Refuses what is done on the floor of a meeting after another has taken the item up (spk-06).
   *
   * @throws NotYetKnown when this meeting is not known to have taken it up at all
   * @throws Refusal when it had, and another has since
   */
  void mustBeIn(Place place) {
    mustNotHaveLeft(place);
    if (isElsewhereThanIn(place.meeting())) {
      throw NotOpened.item(place);
    }
  }

  /**
   * Refuses what is done in a meeting that had the item before it, after another has taken it up
   * (spk-06).
   *
   * @throws Refusal when another has
   */
  void mustNotHaveLeft(Place place) {
    ITEM_IS_BEFORE_THE_MEETING.unless(
        !takenUpBefore.contains(place.meeting()), "%s has taken up %s since", takenUpIn, place);
  }

  /** The meeting that took the item up last, by body and number; null before it was opened. */
  public String last() {
    return takenUpIn;
  }
}
