package org.council.minutes.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.council.minutes.domain.drafting.DraftRecord;
import org.council.minutes.domain.drafting.RecordId;
import org.council.platform.persistence.Aggregates;

/** The records in the hands of those who make them. */
@ApplicationScoped
public class DraftRecords extends Aggregates<DraftRecord, RecordId> {}
