package org.council.documents.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * What the Council does with one document: under which items it comes before which bodies, and what
 * was decided of it. Nothing here is refused.
 */
@Embeddable
public class Consideration {

  @ElementCollection
  @CollectionTable(
      name = "allocation",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "document")})
  @OrderColumn(name = "ordinal")
  private List<Allocation> allocations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "disposal",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "document")})
  @OrderColumn(name = "ordinal")
  private List<Disposal> disposals = new ArrayList<>();

  protected Consideration() {}

  /**
   * The agenda puts it before a body under an item: in the edition that it names last.
   *
   * @return whether that is new
   */
  boolean allocate(Allocation allocation) {
    boolean isNew = !allocations.contains(allocation);
    if (isNew && allocations.stream().anyMatch(allocation::isTo)) {
      allocations.replaceAll(before -> before.isTo(allocation) ? allocation : before);
    } else if (isNew) {
      allocations.add(allocation);
    }
    return isNew;
  }

  /**
   * Something is decided of it.
   *
   * @param issued what is registered of it
   * @param withdrawn whether the whole was withdrawn
   * @return what is kept of that: flagged where it looks odd
   */
  Disposal decide(Disposal decided, Issues issued, boolean withdrawn) {
    boolean gone = withdrawn || issued.isOfWithdrawnPart(decided, disposals);
    Disposal disposal = decided.flagged(Flag.of(decided, issued, gone));
    disposals.add(disposal);
    return disposal;
  }

  /** The bodies and items that the agenda brings it to, in the order in which it did. */
  public List<Allocation> allocations() {
    return List.copyOf(allocations);
  }

  /** What was decided of it, in the order of the decisions. */
  public List<Disposal> disposals() {
    return List.copyOf(disposals);
  }
}
