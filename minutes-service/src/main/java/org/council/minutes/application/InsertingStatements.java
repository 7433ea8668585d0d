package org.council.minutes.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Map;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.drafting.StatementForTheRecord;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NotAllowed;

/**
 * A State has a statement that it made included in the record: it asks, then submits the summary.
 */
@ApplicationScoped
public class InsertingStatements {

  private final Caller caller;
  private final RecordDesk desk;

  @Inject
  InsertingStatements(Caller caller, RecordDesk desk) {
    this.caller = caller;
    this.desk = desk;
  }

  /**
   * A statement as it stands.
   *
   * @param version the version of the draft
   */
  public record Inserted(StatementForTheRecord statement, long version) {}

  /**
   * @param by the participant who asks
   */
  @Transactional
  public Inserted request(RecordId record, int item, String by, OffsetDateTime at) {
    RecordDesk.Act act = desk.prepare(record, at, actorFor(by));
    StatementForTheRecord statement = act.draft().requestInsertion(by, item, act.known(), act.at());
    desk.save(act.draft());
    return new Inserted(statement, act.draft().version());
  }

  /**
   * @param text the summary by language
   */
  @Transactional
  public Inserted submit(
      RecordId record, int item, String by, Map<String, String> text, OffsetDateTime at) {
    RecordDesk.Act act = desk.prepare(record, at, actorFor(by));
    StatementForTheRecord statement =
        act.draft().submitStatement(by, item, text, act.known(), act.at());
    desk.save(act.draft());
    return new Inserted(statement, act.draft().version());
  }

  /** A delegate acts for itself; the secretariat may act for anybody. */
  private Actor actorFor(String by) {
    Actor actor = caller.actor();
    if (!actor.is(Roles.SECRETARIAT) && !actor.id().equals(by)) {
      throw new NotAllowed("A delegate asks for itself; the secretariat may act for it.");
    }
    return actor;
  }
}
