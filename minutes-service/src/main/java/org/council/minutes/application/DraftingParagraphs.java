package org.council.minutes.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import org.council.minutes.domain.drafting.DraftParagraph;
import org.council.minutes.domain.drafting.RecordId;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;

/** The précis-writer drafts the record, paragraph by paragraph. */
@ApplicationScoped
public class DraftingParagraphs {

  private final Caller caller;
  private final RecordDesk desk;

  @Inject
  DraftingParagraphs(Caller caller, RecordDesk desk) {
    this.caller = caller;
    this.desk = desk;
  }

  /**
   * What was drafted.
   *
   * @param paragraph its id
   * @param version the version of the draft with it
   */
  public record Drafted(String paragraph, long version) {}

  /**
   * @param at when it was drafted, or null for now
   */
  @Transactional
  public Drafted draft(RecordId record, DraftParagraph paragraph, OffsetDateTime at) {
    Actor writer = caller.actorWith(Roles.PRECIS_WRITER, Roles.SECRETARIAT);
    RecordDesk.Act act = desk.prepare(record, at, writer);
    String id = act.draft().draft(paragraph, act.known(), act.at());
    desk.save(act.draft());
    return new Drafted(id, act.draft().version());
  }
}
