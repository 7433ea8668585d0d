package org.council.minutes.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.council.minutes.domain.drafting.DraftRecord;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.minutes.persistence.DraftRecords;
import org.council.minutes.persistence.Facts;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.rest.Preconditions;
import org.council.platform.time.Moments;

/**
 * Lays out what every act on a record needs: what is known of its meeting, when the act happened,
 * and the draft.
 */
@ApplicationScoped
class RecordDesk {

  private final Facts facts;
  private final DraftRecords drafts;
  private final Moments moments;
  private final Preconditions preconditions;

  @Inject
  RecordDesk(Facts facts, DraftRecords drafts, Moments moments, Preconditions preconditions) {
    this.facts = facts;
    this.drafts = drafts;
    this.moments = moments;
    this.preconditions = preconditions;
  }

  /**
   * An act about to be done on a draft.
   *
   * @param known what is known of the meeting
   * @param at when the act happened in the room
   */
  record Act(DraftRecord draft, MeetingFacts known, Instant at) {}

  /**
   * Lays it out, and begins the draft where there is none; the act stops here when the client
   * expects another version of the draft, or any of one that was not begun.
   *
   * @param stated when the act happened, as its actor states it, or null
   * @throws NotYetKnown when the meeting is not known
   */
  Act prepare(RecordId record, OffsetDateTime stated, Actor actor) {
    MeetingFacts known = known(record);
    Instant at = moments.happened(stated, known.entering(), actor);
    Optional<DraftRecord> standing = drafts.forChange(record);
    preconditions.expect(standing);
    return new Act(standing.orElseGet(() -> begin(record, at)), known, at);
  }

  /**
   * What is known of a meeting now. Read while its draft is held, it has all that was drafted.
   *
   * @throws NotYetKnown when the meeting is not known
   */
  MeetingFacts known(RecordId record) {
    return facts.of(record).orElseThrow(() -> new NotYetKnown("Meeting " + record.meeting()));
  }

  private DraftRecord begin(RecordId record, Instant at) {
    DraftRecord draft = DraftRecord.begin(record, at);
    drafts.persist(draft);
    return draft;
  }

  /** Stores the draft and announces what was done. */
  void save(DraftRecord draft) {
    drafts.save(draft);
  }
}
