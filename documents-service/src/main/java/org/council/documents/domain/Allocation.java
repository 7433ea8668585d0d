package org.council.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A document put before a body under an item. One document may stand under several items.
 *
 * @param symbol the edition that the agenda names
 * @param body the body's code, {@code PL}
 * @param item the item, the same in every meeting that takes it up
 */
@Embeddable
public record Allocation(
    @Column(name = "symbol", nullable = false) DocumentSymbol symbol,
    @Column(name = "body", nullable = false) String body,
    @Column(name = "item", nullable = false) String item) {

  boolean isTo(Allocation other) {
    return body.equals(other.body) && item.equals(other.item);
  }
}
