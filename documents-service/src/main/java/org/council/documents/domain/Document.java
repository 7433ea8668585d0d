package org.council.documents.domain;

import static org.council.documents.domain.DocumentsRule.PUBLISHED_IN_LANGUAGES_OF_THE_SESSION;
import static org.council.documents.domain.DocumentsRule.WITHDRAWN_STAYS_WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.council.documents.domain.DocumentStatus.Act;
import org.council.documents.domain.DocumentsEvent.DocumentPublished;
import org.council.documents.domain.DocumentsEvent.DocumentWithdrawn;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.StampedAggregate;

/**
 * A document with all that was issued under its symbol. It begins when somebody first names it: the
 * secretariat that registers a text of it, or the agenda or a decision, of which nothing may be
 * lost only because the text comes later.
 *
 * <p>What was issued of it are its {@link Issues}, in which languages these are published its
 * {@link Publications}, and what the Council does with it its {@link Consideration}.
 */
@Entity
@Table(name = "document")
public class Document extends StampedAggregate {

  @EmbeddedId private DocumentId id;

  @Column(name = "listing_key", nullable = false)
  private String listingKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private DocumentKind kind;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Embedded private Issues issued = new Issues();
  @Embedded private Publications published = new Publications();
  @Embedded private Consideration consideration = new Consideration();

  protected Document() {}

  private Document(DocumentId id, String listingKey) {
    this.id = id;
    this.listingKey = listingKey;
  }

  /** A document of which nothing is known yet but the symbol. */
  public static Document named(String session, DocumentSymbol symbol) {
    return new Document(new DocumentId(session, symbol.document()), symbol.listingKey());
  }

  /**
   * Registers a text.
   *
   * @throws AlreadyStands when exactly this is registered
   * @throws Refusal when another text has the symbol, or the document was withdrawn
   */
  public void register(Registration text, RuleBook ruleBook, Instant at) {
    issued.mustNotHold(text);
    mustTake(Act.REGISTER);
    List<Amendment> amendments = issued.amendmentsNew(text.symbol());
    boolean first = !isRegistered();
    issued.add(Issue.of(text, at));
    classify(ruleBook);
    if (first) {
      registeredAt = at;
      record(at, Announcing.registered(id, text, kind));
    } else if (text.symbol().namesAnEdition()) {
      record(at, Announcing.revised(id, text, current(), kind));
    }
    amendments.forEach(amendment -> record(at, Announcing.amended(id, text, amendment)));
    if (first) {
      consideration.allocations().forEach(allocation -> announce(allocation, at));
    }
  }

  /** By who submitted the current edition; one that says nobody leaves it as it was. */
  private void classify(RuleBook ruleBook) {
    Issue edition = currentEdition();
    if (kind == null || !edition.sponsors().delegations().isEmpty()) {
      kind = ruleBook.kindOf(id.session(), edition.symbol(), edition.sponsors());
    }
  }

  /**
   * Publishes a text in a language.
   *
   * @param cited the symbol of a text; that of the document alone means the current edition if no
   *     text has it
   * @throws NoSuch when no such text is registered
   * @throws AlreadyStands when it is published in that language
   * @throws Refusal when the session does not work in the language, or the document was withdrawn
   */
  public void publish(DocumentSymbol cited, String language, Languages ofSession, Instant at) {
    DocumentSymbol symbol =
        issued.issuedAs(cited).map(Issue::symbol).orElseThrow(() -> noSuch(cited));
    mustTake(Act.PUBLISH);
    PUBLISHED_IN_LANGUAGES_OF_THE_SESSION.unless(
        ofSession.include(language), "the session works in %s, not in %s", ofSession, language);
    published.add(new LanguageVersion(symbol, language, at));
    record(at, new DocumentPublished(id.session(), id.document(), symbol.canonical(), language));
  }

  /**
   * Withdraws it at the wish of those who submitted it.
   *
   * @throws NoSuch when no text of it is registered
   * @throws Refusal when it was withdrawn before
   */
  public void withdraw(Instant at) {
    String current = current().canonical();
    mustTake(Act.WITHDRAW);
    withdrawnAt = at;
    record(at, new DocumentWithdrawn(id.session(), id.document(), current));
  }

  /**
   * Puts it before a body under an item.
   *
   * @return whether that is new; said again when the agenda is revised, it changes nothing but the
   *     edition, if the agenda names another
   */
  public boolean allocate(Allocation allocation, Instant at) {
    boolean added = consideration.allocate(allocation);
    if (added && isRegistered()) {
      announce(allocation, at);
    }
    return added;
  }

  /** Applies what the Council decided of it. Never refused: what looks odd is flagged. */
  public void decide(Disposal decided) {
    Disposal disposal = consideration.decide(decided, issued, withdrawnAt != null);
    if (disposal.withdrawsTheWhole() && withdrawnAt == null) {
      withdrawnAt = disposal.decidedAt();
    }
    record(disposal.decidedAt(), Announcing.decided(id, disposal, issued.part(disposal)));
  }

  public DocumentId id() {
    return id;
  }

  /** Its place in the order of listing: main series first, within a series by number. */
  public String listingKey() {
    return listingKey;
  }

  public DocumentStatus status() {
    if (withdrawnAt != null) {
      return DocumentStatus.WITHDRAWN;
    }
    return isRegistered() ? DocumentStatus.REGISTERED : DocumentStatus.NAMED;
  }

  /** Whether any text of it is registered. */
  public boolean isRegistered() {
    return !issued.isEmpty();
  }

  /** What it is in the order of business. Only of a registered document. */
  public DocumentKind kind() {
    return kind;
  }

  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }

  /**
   * The symbol of the text that counts now: the highest edition with all that amends it.
   *
   * @throws NoSuch when no text of it is registered
   */
  public DocumentSymbol current() {
    return issued.current().orElseThrow(() -> new NoSuch(id.toString()));
  }

  /** The current edition: what was issued under its own symbol, or the first that amends it. */
  public Issue currentEdition() {
    return issued.currentEdition().orElseThrow(() -> new NoSuch(id.toString()));
  }

  /**
   * What a symbol names: the text issued under it, else the edition it belongs to; for the document
   * alone the current edition, if no text has that symbol.
   *
   * @throws NoSuch when no such text is registered
   */
  public Issue text(DocumentSymbol cited) {
    return issued.text(cited).orElseThrow(() -> noSuch(cited));
  }

  /** What was issued of it. */
  public Issues issued() {
    return issued;
  }

  /** In which languages that is published. */
  public Publications published() {
    return published;
  }

  /** What the Council does with it. */
  public Consideration consideration() {
    return consideration;
  }

  private NoSuch noSuch(DocumentSymbol cited) {
    return new NoSuch("document %s of %s".formatted(cited, id.session()));
  }

  private void mustTake(Act act) {
    WITHDRAWN_STAYS_WITHDRAWN.unless(
        status().takes(act), "%s was withdrawn at %s", id.document(), withdrawnAt);
  }

  private void announce(Allocation allocation, Instant at) {
    record(at, Announcing.allocated(id, allocation));
  }
}
