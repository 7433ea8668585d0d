package org.council.agenda.domain.meeting;

import static org.council.agenda.domain.AgendaRule.ITEM_IS_OPEN;
import static org.council.agenda.domain.AgendaRule.ITEM_OPENED_ONCE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.ItemEvent.ItemAdded;
import org.council.agenda.domain.ItemEvent.ItemClosed;
import org.council.agenda.domain.ItemEvent.ItemOpened;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.meeting.ItemStatus.Command;

/** An item on the agenda of one meeting. It changes only through its meeting. */
@Entity
public class AgendaItem {

  @Id private String id;
  private String session;
  private String body;
  private int number;

  /** As the agenda was issued last. */
  @Embedded private AsPlanned planned;

  private boolean continued;

  @Enumerated(EnumType.STRING)
  private ItemStatus status;

  /** How the decisions since it was opened leave it; null while nothing was decided. */
  @Enumerated(EnumType.STRING)
  private ItemStatus leaving;

  private Integer carriedOverInSitting;
  private Instant openedAt;
  private Instant closedAt;

  @Column(insertable = false, updatable = false)
  private Instant modified;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "item_id", nullable = false, updatable = false)
  @OrderBy("number")
  private List<Decision> decisions = new ArrayList<>();

  protected AgendaItem() {}

  AgendaItem(Meeting meeting, int number) {
    this.id = meeting.id() + "/" + number;
    this.session = meeting.session();
    this.body = meeting.body();
    this.number = number;
    this.status = ItemStatus.PLANNED;
  }

  /**
   * Takes over what the agenda says; what was opened as continued stays so.
   *
   * @param known what this body has considered before
   * @return whether anything changed
   */
  boolean plan(PlannedItem plan, KnownItems known) {
    boolean wasOpenedSo = openedAt != null && continued;
    boolean continues = plan.continued() || known.wasCarriedOver(plan) || wasOpenedSo;
    var now = AsPlanned.of(plan, known.stableId(session, body, plan));
    boolean changed = !now.equals(planned) || continues != continued;
    planned = now;
    continued = continues;
    return changed;
  }

  /**
   * Opens it, for the first time or again.
   *
   * @param known what this body has considered before
   */
  void open(int sitting, KnownItems known, Instant at) {
    ITEM_OPENED_ONCE.unless(
        status.takes(Command.OPEN), "item %d was opened in this meeting and is %s", number, status);
    ITEM_OPENED_ONCE.unless(
        carriedOverInSitting == null || sitting > carriedOverInSitting,
        "item %d was carried over in this sitting",
        number);
    continued = continued || status == ItemStatus.CARRIED_OVER || known.wasCarriedOver(item());
    status = ItemStatus.OPEN;
    leaving = null;
    openedAt = at;
    closedAt = null;
  }

  /** Refuses unless it is open: what every decision needs. */
  void mustBeOpen() {
    mustTake(Command.DECIDE);
  }

  Decision decide(int sitting, Outcomes outcomes, List<String> present, Instant at) {
    mustBeOpen();
    int place = decisions.size() + 1;
    var decision = new Decision(id + "/" + place, place, outcomes, present, at);
    decisions.add(decision);
    leaving = outcomes.leaveTheItem(aDocumentIsLeft()).orStronger(leaving);
    if (leaving == ItemStatus.CARRIED_OVER) {
      status = ItemStatus.CARRIED_OVER;
      carriedOverInSitting = sitting;
    }
    return decision;
  }

  /** Whether the agenda names a document under it that no decision of this meeting withdrew. */
  private boolean aDocumentIsLeft() {
    return documents().stream()
        .map(DocumentSymbol::new)
        .anyMatch(document ->
            decisions.stream()
                .flatMap(decision -> decision.outcomes().withdrawnDocuments())
                .noneMatch(document::isOfOneDocumentWith));
  }

  void close(Instant at) {
    mustTake(Command.CLOSE);
    ITEM_IS_OPEN.unless(closedAt == null, "item %d was closed before", number);
    leave(leaving == null ? ItemStatus.CLOSED : leaving, at);
  }

  /** What becomes of an item that is still before the meeting when the meeting closes. */
  void closeWithTheMeeting(Instant at) {
    leave(leaving == null ? ItemStatus.CARRIED_OVER : leaving, at);
  }

  /** What is said when it is put on the agenda of the meeting, or changed there. */
  ItemAdded added(String meeting) {
    return new ItemAdded(
        session,
        meeting,
        body,
        number,
        item(),
        code(),
        title().byLanguage(),
        documents(),
        allottedMinutes(),
        continued);
  }

  /** What is said when it is opened. */
  ItemOpened opened(String meeting) {
    return new ItemOpened(session, meeting, number, item(), continued);
  }

  /** What is said when it is closed. */
  ItemClosed closed(String meeting) {
    return new ItemClosed(session, meeting, number, item(), status);
  }

  /** Whether it was opened and not closed since. */
  boolean isBeforeTheMeeting() {
    return openedAt != null && closedAt == null;
  }

  /** Whether it was ever opened in this meeting: a revised agenda may not take it away. */
  boolean wasOpened() {
    return openedAt != null;
  }

  boolean isTheSameAs(PlannedItem plan) {
    return number == plan.number() && plan.isTheSameAs(code(), title());
  }

  /** Its number in this meeting. */
  public int number() {
    return number;
  }

  /** The id that the same item keeps in every meeting. */
  public String item() {
    return planned.item();
  }

  public String code() {
    return planned.code();
  }

  public Text title() {
    return planned.title();
  }

  /** The symbols of its documents, as given. */
  public List<String> documents() {
    return List.copyOf(planned.documents());
  }

  public BigDecimal allottedMinutes() {
    return planned.allottedMinutes();
  }

  /** Whether it continues an earlier consideration, here or in an earlier meeting. */
  public boolean continued() {
    return continued;
  }

  public ItemStatus status() {
    return status;
  }

  /** When it was opened last; null before. */
  public Instant openedAt() {
    return openedAt;
  }

  /** When it was closed last; null before, and while it is open. */
  public Instant closedAt() {
    return closedAt;
  }

  /** When it was changed last, by the database's clock, as it was when this was loaded. */
  public Instant modified() {
    return modified;
  }

  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private void leave(ItemStatus as, Instant at) {
    status = as;
    closedAt = at;
  }

  private void mustTake(Command command) {
    ITEM_IS_OPEN.unless(status.takes(command), "item %d is %s", number, status);
  }
}
