package org.council.documents.domain;

import static org.council.documents.domain.DocumentsRule.PUBLISHED_IN_LANGUAGES_OF_THE_SESSION;
import static org.council.documents.domain.DocumentsRule.SYMBOL_IS_GIVEN_ONCE;
import static org.council.documents.domain.DocumentsRule.WITHDRAWN_STAYS_WITHDRAWN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.council.documents.domain.DocumentStatus.Act;
import org.council.documents.domain.DocumentsEvent.DocumentAllocated;
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
 * <p>The first edition that is known is the current one, even if it is Rev.2; a higher one replaces
 * it.
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

  @ElementCollection
  @CollectionTable(
      name = "issue",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "document")})
  @OrderColumn(name = "ordinal")
  private List<Issue> issues = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "language_version",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "document")})
  @OrderColumn(name = "ordinal")
  private List<LanguageVersion> languageVersions = new ArrayList<>();

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
    mustBeNew(text);
    mustTake(Act.REGISTER);
    List<Amendment> amendments = issued().amendmentsNew(text.symbol());
    boolean first = !isRegistered();
    issues.add(Issue.of(text, at));
    if (first) {
      kind = ruleBook.kindOf(text.symbol(), text.sponsors());
      registeredAt = at;
      record(at, Announcing.registered(id, text, kind));
    } else if (text.symbol().namesAnEdition()) {
      record(at, Announcing.revised(id, text, current()));
    }
    amendments.forEach(amendment -> record(at, Announcing.amended(id, text, amendment)));
    if (first) {
      allocations.forEach(allocation -> announce(allocation, at));
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
        issued().issuedAs(cited).map(Issue::symbol).orElseThrow(() -> noSuch(cited));
    mustTake(Act.PUBLISH);
    PUBLISHED_IN_LANGUAGES_OF_THE_SESSION.unless(
        ofSession.include(language), "the session works in %s, not in %s", ofSession, language);
    if (languageVersions.stream().anyMatch(version -> version.isOf(symbol, language))) {
      throw new AlreadyStands("%s in %s".formatted(symbol, language));
    }
    languageVersions.add(new LanguageVersion(symbol, language, at));
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
   * @return whether that is new; said again when the agenda is revised, it changes nothing
   */
  public boolean allocate(Allocation allocation, Instant at) {
    if (allocations.stream().anyMatch(allocation::isTo)) {
      return false;
    }
    allocations.add(allocation);
    if (isRegistered()) {
      announce(allocation, at);
    }
    return true;
  }

  /** Applies what the Council decided of it. Never refused: what looks odd is flagged. */
  public void decide(Disposal decided) {
    boolean withdrawn = withdrawnAt != null || issued().isOfWithdrawnPart(decided, disposals);
    Disposal disposal = decided.flagged(Flag.of(decided, issued(), withdrawn));
    disposals.add(disposal);
    if (disposal.withdrawsTheWhole() && withdrawnAt == null) {
      withdrawnAt = disposal.decidedAt();
    }
    record(disposal.decidedAt(), Announcing.decided(id, disposal, issued().part(disposal)));
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
    return !issues.isEmpty();
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
    return issued().current().orElseThrow(() -> new NoSuch(id.toString()));
  }

  /** The current edition: what was issued under its own symbol, or the first that amends it. */
  public Issue currentEdition() {
    return issued().currentEdition().orElseThrow(() -> new NoSuch(id.toString()));
  }

  /**
   * What a symbol names: the text issued under it, else the edition it belongs to; for the document
   * alone the current edition, if no text has that symbol.
   *
   * @throws NoSuch when no such text is registered
   */
  public Issue text(DocumentSymbol cited) {
    return issued().text(cited).orElseThrow(() -> noSuch(cited));
  }

  /** What was issued, in the order of registration. */
  public List<Issue> issues() {
    return List.copyOf(issues);
  }

  /** Whether a later edition has replaced the one that the symbol names. */
  public boolean isSuperseded(DocumentSymbol symbol) {
    return issued().supersede(symbol);
  }

  /**
   * Whether everything that a symbol names is registered: the edition, and each corrigendum and
   * addendum.
   */
  public boolean holds(DocumentSymbol symbol) {
    return issued().hold(symbol);
  }

  /** In which languages a text is published, in the order of publication. */
  public List<LanguageVersion> languageVersionsOf(DocumentSymbol symbol) {
    return languageVersions.stream().filter(version -> version.symbol().equals(symbol)).toList();
  }

  public List<Allocation> allocations() {
    return List.copyOf(allocations);
  }

  /** What was decided of it, in the order of the decisions. */
  public List<Disposal> disposals() {
    return List.copyOf(disposals);
  }

  private Issues issued() {
    return new Issues(issues);
  }

  private NoSuch noSuch(DocumentSymbol cited) {
    return new NoSuch("document %s of %s".formatted(cited, id.session()));
  }

  private void mustBeNew(Registration text) {
    Optional<Issue> standing = issued().under(text.symbol());
    boolean namesOnlyWhatStands = !text.symbol().namesAnEdition() && holds(text.symbol());
    if (standing.map(issue -> issue.isWhat(text)).orElse(namesOnlyWhatStands)) {
      throw new AlreadyStands(text.symbol().canonical());
    }
    SYMBOL_IS_GIVEN_ONCE.unless(
        standing.isEmpty(), "another text was registered as %s", text.symbol());
  }

  private void mustTake(Act act) {
    WITHDRAWN_STAYS_WITHDRAWN.unless(
        status().takes(act), "%s was withdrawn at %s", id.document(), withdrawnAt);
  }

  private void announce(Allocation allocation, Instant at) {
    record(
        at,
        new DocumentAllocated(
            id.session(),
            id.document(),
            allocation.symbol().canonical(),
            allocation.body(),
            allocation.item()));
  }
}
