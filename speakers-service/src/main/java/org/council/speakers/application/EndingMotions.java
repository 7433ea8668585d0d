package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.MotionResult;
import org.council.speakers.persistence.FloorLogEntry;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;

/** A motion is decided on, withdrawn, or ruled out. */
@ApplicationScoped
public class EndingMotions {

  private final Lists items;
  private final ListsOfSpeakers lists;
  private final MeetingFloors floors;
  private final Authority authority;

  @Inject
  EndingMotions(Lists items, ListsOfSpeakers lists, MeetingFloors floors, Authority authority) {
    this.items = items;
    this.lists = lists;
    this.floors = floors;
    this.authority = authority;
  }

  /**
   * Ends a motion: by the Chair, or by the mover who withdraws it.
   *
   * @param moved the intervention with which it was made
   * @throws NoSuch when no motion was made with it
   * @throws Refusal when it has ended, or the meeting does not sit
   */
  @Transactional
  public Given end(UUID moved, MotionResult result, OffsetDateTime at, Actor actor) {
    FloorLogEntry entry = lists.knownIntervention(moved);
    MeetingFloor floor = floors.knownForChange(entry.meetingId());
    ListOfSpeakers list = items.forChange(entry.list());
    Intervention motion = list.log().intervention(moved);
    if (result != MotionResult.WITHDRAWN || !actor.id().equals(motion.participant())) {
      authority.toPreside(floor, actor);
    }
    Instant instant = items.happened(entry.session(), at, actor);
    list.endMotion(floor, motion, result, instant);
    lists.save(list);
    return new Given(list, motion);
  }
}
