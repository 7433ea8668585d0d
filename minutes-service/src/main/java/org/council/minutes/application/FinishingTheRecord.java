package org.council.minutes.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import org.council.minutes.domain.drafting.DraftRecord;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.persistence.IssuedRecords;
import org.council.platform.identity.Caller;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;

/** The secretariat says who signs the record, and issues it. */
@ApplicationScoped
public class FinishingTheRecord {

  private final Caller caller;
  private final RecordDesk desk;
  private final IssuedRecords issued;

  @Inject
  FinishingTheRecord(Caller caller, RecordDesk desk, IssuedRecords issued) {
    this.caller = caller;
    this.desk = desk;
    this.issued = issued;
  }

  /**
   * @param participants from left to right
   */
  @Transactional
  public DraftRecord nameSignatories(
      RecordId record, List<String> participants, OffsetDateTime at) {
    Actor writer = caller.actorWith(Roles.SECRETARIAT, Roles.PRECIS_WRITER);
    RecordDesk.Act act = desk.prepare(record, at, writer);
    act.draft().nameSignatories(participants, act.known(), act.at());
    desk.save(act.draft());
    return act.draft();
  }

  /** Issues the record as it stands, and keeps what it says: nothing told later changes it. */
  @Transactional
  public DraftRecord issue(RecordId record, OffsetDateTime at) {
    RecordDesk.Act act = desk.prepare(record, at, caller.actorWith(Roles.SECRETARIAT));
    act.draft().issue(act.known(), act.at());
    desk.save(act.draft());
    issued.keep(record, Telling.inEachLanguage(desk.known(record)));
    return act.draft();
  }
}
