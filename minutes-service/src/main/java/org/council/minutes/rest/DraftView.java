package org.council.minutes.rest;

import java.util.List;
import org.council.minutes.domain.drafting.DraftRecord;
import org.council.minutes.domain.drafting.RecordStatus;

/**
 * Where the record of a meeting stands.
 *
 * @param statements the statements that States asked to be included
 */
public record DraftView(
    String session, String meeting, RecordStatus status, List<StatementView> statements) {

  static DraftView of(DraftRecord draft) {
    return new DraftView(
        draft.id().session(),
        draft.id().meeting(),
        draft.status(),
        draft.statements().stream().map(one -> StatementView.of(draft.id(), one)).toList());
  }
}
