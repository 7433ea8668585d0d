package org.council.bench.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row: as much of it as a request for the floor has. */
@Entity
@Table(indexes = @Index(name = "ix_wish_list", columnList = "list, requested_at"))
class Wish {

  @Id UUID id;
  String list;
  String participant;
  String delegation;
  String purpose;
  Instant requestedAt;

  protected Wish() {}

  Wish(String list, String participant, String purpose) {
    this.id = UUID.randomUUID();
    this.list = list;
    this.participant = participant;
    this.delegation = participant;
    this.purpose = purpose;
    this.requestedAt = Instant.now();
  }
}
